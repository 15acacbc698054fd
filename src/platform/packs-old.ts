/** Which packs are old: ours, those of files, and those whose feed says so. */
import { shippedPacks } from '../generated/packs.ts';
import { ageOf } from '../packs/age.ts';
import { titleIn } from '../packs/explanations.ts';
import { isOld } from '../packs/feed/decide.ts';
import { keptFeeds } from './feeds.ts';
import { keptGuests } from './packs-kept.ts';

/** A pack whose rules are old, or dated later than this clock says. */
export interface OldPack {
  /** Of a pack of others, in the reader's language where it has one; ours go without. */
  readonly title?: string;
  readonly date: string;
  readonly age: 'old' | 'early';
}

/** The packs of which that is to be said, ours as one. `now`: milliseconds since 1970; `language`: BCP 47. */
export async function oldPacks(
  now: number,
  language: string,
  ours: readonly { readonly date: string }[] = shippedPacks,
): Promise<readonly OldPack[]> {
  const [guests, feeds] = await Promise.all([
    keptGuests().catch(() => []),
    keptFeeds().catch(() => []),
  ]);
  const others = guests.flatMap(({ date, from, ...called }): readonly OldPack[] => {
    const feed = feeds.find(({ id }) => id === from);
    const isOver = feed === undefined ? ageOf(date, now) === 'old' : isOld(feed.state, now);
    return isOver ? [{ title: titleIn(called, language), date, age: 'old' }] : [];
  });
  const newest =
    ours
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const age = ageOf(newest, now);
  return age === 'fresh' ? others : [{ date: newest, age }, ...others];
}
