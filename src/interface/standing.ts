/** Where a listing stands, in one word that decides what is said of it. */
import type { Verdict } from '../model.ts';
import type { SeenListing } from '../platform/messages.ts';

/** Every state has its own words. There is none that means "safe". */
export type Standing =
  | 'danger'
  | 'caution'
  | 'none'
  | 'not-a-job-ad'
  | 'too-little-text'
  | 'unreadable'
  | 'picture'
  | 'waiting';

/** The standing of a verdict. */
export function standingOf(verdict: Verdict): Standing {
  return verdict.state === 'scored' ? verdict.level : verdict.state;
}

/** The standing of a listing that was seen on a page. */
export function standingSeen(seen: SeenListing): Standing {
  if (seen.failure !== undefined && seen.verdict === undefined) return 'unreadable';
  if (seen.state !== 'scored') return seen.state;
  return seen.verdict === undefined ? 'waiting' : standingOf(seen.verdict);
}

const order: readonly Standing[] = ['danger', 'caution'];

/** Listings with signs first; the others stay in the order of the page. */
export function bySigns(seen: readonly SeenListing[]): readonly SeenListing[] {
  const place = (one: SeenListing): number => {
    const at = one.dismissed ? -1 : order.indexOf(standingSeen(one));
    return at === -1 ? order.length : at;
  };
  return [...seen].sort((a, b) => place(a) - place(b));
}
