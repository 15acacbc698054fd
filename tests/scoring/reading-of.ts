import { blankListing, type Listing } from '../../src/model.ts';
import { entitiesOf } from '../../src/scoring/entities.ts';
import type { Hit } from '../../src/scoring/match/hit.ts';
import { readerOf } from '../../src/scoring/reading/read.ts';
import type { FieldFinds } from '../../src/scoring/reading/read.ts';
import type { Reading, SignHit } from '../../src/scoring/reading/reading.ts';
import { loadPlaces } from '../../src/places/load.ts';
import { loadRates, loadRoles, loadWages } from '../../src/wages/load.ts';

const places = loadPlaces();
const read = readerOf({
  packs: [],
  rules: [],
  places,
  wages: loadWages(),
  rates: loadRates(),
  roles: loadRoles(),
});

export const listingOf = (part: Partial<Listing> | string): Listing => ({
  ...blankListing,
  ...(typeof part === 'string' ? { text: part } : part),
});

/** Names of places found by plain search: enough for tests, and independent of the matcher. */
const namesIn = (text: string): Hit[] =>
  places.flatMap(({ written }, owner) =>
    written.flatMap((name): Hit[] => {
      const from = text.toLowerCase().indexOf(name.replace('*', '').toLowerCase());
      const to = from + name.replace('*', '').length;
      return from < 0 ? [] : [{ owner, from, to, grade: 'exact', off: false }];
    }),
  );

/** A reading of a listing, as the facts get it. */
export function readingOf(
  part: Partial<Listing> | string,
  signs: readonly SignHit[] = [],
): Reading {
  const listing = listingOf(part);
  const finds = (['title', 'employer', 'place', 'pay', 'text'] as const).flatMap(
    (field): FieldFinds[] => {
      const text = listing[field];
      const anchors = Int32Array.from({ length: text.length }, (_, at) => at);
      return text === ''
        ? []
        : [{ field, text, entities: entitiesOf(text, { anchors }), hits: namesIn(text) }];
    },
  );
  return read(listing, finds, signs);
}
