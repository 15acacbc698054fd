/** Whether a pack from outside may join those in use: its text, its proofs, and its place beside the others. */
import { PhraseError } from '../scoring/phrase.ts';
import { TooMuch } from '../scoring/match/too-much.ts';
import type { Asset } from '../scoring/asset.ts';
import type { Steps } from '../scoring/steps.ts';
import type { World } from './compile.ts';
import type { Refused } from './feed/feed.ts';
import type { Pack } from './format.ts';
import { readGuest } from './guest.ts';
import { proverInSteps, wordingsOf, type Written } from './proofs.ts';
import { refuse } from './refuse.ts';
import { stressInSteps } from './stress.ts';

/** What a guest finds: our packs, the world, and the names of other guests (not its own older self). */
export interface House {
  readonly shipped: readonly Pack[];
  readonly world: World;
  readonly guests: readonly string[];
}

/** A guest that may be used, marked as one. */
export interface Admitted {
  readonly pack: Pack;
  /** What our packs and this one compile to; absent where drafts were compiled with them, which readers never see. */
  readonly asset?: Asset;
  readonly refused?: never;
}

/** How long a check may take, and how others get their turn meanwhile. */
export interface Pace {
  /** Milliseconds, of any clock that does not go back. */
  readonly now: () => number;
  /** The longest that a check may take, in milliseconds, time for others included; `mostTime` by default. */
  readonly most?: number;
  /** Called between steps, few of which take more than some milliseconds. */
  readonly rest?: () => Promise<void>;
  /** Stops the check: the pack is refused as too slow. */
  readonly signal?: AbortSignal;
  /** Told which part of the work is done, 0 to 1. */
  readonly progress?: (share: number) => void;
}

/** The longest that a check may take, in milliseconds: our own packs take a third of it on a slow machine. */
export const mostTime = 180_000;

/** The most faults of proofs that are told. */
const mostTold = 20;

/** What a stretch of work came to, or that it took too long. */
async function paced<T>(
  work: Steps<T>,
  { now, most = mostTime, rest, signal }: Pace,
  from: number,
) {
  for (;;) {
    const step = work.next();
    if (step.done === true) return { value: step.value };
    if (signal?.aborted === true || now() - from > most) return undefined;
    await rest?.();
  }
}

const lineOf = ({ rule, language }: Written): string =>
  language === 'en' ? `rules.${rule.name}` : `languages.${language}.rules.${rule.name}`;

function* provenInSteps(
  pack: Pack,
  { shipped, world }: House,
  progress: (share: number) => void,
): Steps<{ readonly faults: readonly string[]; readonly asset: Asset; readonly strain?: string }> {
  const prover = yield* proverInSteps([...shipped, pack], world);
  const { asset } = prover;
  const strain = yield* stressInSteps(pack, prover.hitsIn);
  if (strain !== undefined) return { faults: [], asset, strain };
  const all = wordingsOf([pack]);
  const faults: string[] = [];
  for (const [at, written] of all.entries()) {
    yield;
    progress(at / all.length);
    for (const { key, place, says } of prover.faultsOf(written))
      faults.push(`${lineOf(written)}.${key}[${place}] ${says}`);
    if (faults.length >= mostTold) break;
  }
  return { faults: faults.slice(0, mostTold), asset };
}

function refusedFor(error: unknown): Refused {
  const says = error instanceof Error ? error.message : '';
  if (error instanceof PhraseError && !(error instanceof TooMuch))
    return refuse('pack-broken', [says]);
  // What is not in the phrases is for want of room: an array that no browser has memory for.
  return refuse('too-large', [says]);
}

/** Reads a pack file from outside and puts its proofs to the engine. Never rejects for what the text says. */
export async function admit(text: string, house: House, pace: Pace): Promise<Admitted | Refused> {
  const from = pace.now();
  const read = readGuest(text, house.shipped);
  if (!read.pack) return refuse(read.notForGuests ? 'not-for-guests' : 'pack-broken', read.faults);
  const { pack } = read;
  const names = [...house.guests, ...house.shipped.map(({ name }) => name)];
  if (names.includes(pack.name)) return refuse('name-taken', [pack.name]);
  try {
    const work = provenInSteps(pack, house, pace.progress ?? (() => undefined));
    const done = await paced(work, pace, from);
    if (!done) return refuse('too-slow');
    const { faults, asset, strain } = done.value;
    if (strain !== undefined) return refuse('too-slow', [strain]);
    if (faults.length > 0) return refuse('proofs-fail', faults);
    const drafts = [...house.shipped, pack].some(({ rules }) =>
      rules.some(({ status }) => status === 'draft'),
    );
    return { pack, ...(!drafts && { asset }) };
  } catch (error) {
    return refusedFor(error);
  }
}
