import { fields } from '../../model.ts';
import type { Field, Listing } from '../../model.ts';
import type { Asset, PlaceRow, WageRow } from '../asset.ts';
import type { Hit } from '../match/hit.ts';
import { homesOf } from './countries.ts';
import { flagsIn } from './flags.ts';
import { languageOf } from './language.ts';
import { payOf } from './pay.ts';
import type { Pay } from './pay.ts';
import { placesIn, workCountries } from './places.ts';
import type { FieldReading, Reading, SignHit } from './reading.ts';
import { anyRole, roleTeller } from './role.ts';

/** What was found in one field, before anything is made of it. */
export interface FieldFinds extends FieldReading {
  readonly hits: readonly Hit[];
}

/** Places are looked for in every field but the employer's name. */
const withPlaces = new Set<Field>(fields.filter((field) => field !== 'employer'));

const wordsOf = ({ title, text }: Listing): string => `${title}\n${text}`;

/** Makes readings for one asset: its places and wages are looked up once. */
export function readerOf(
  asset: Omit<Asset, 'phrases'>,
): (listing: Listing, finds: readonly FieldFinds[], signs: readonly SignHit[]) => Reading {
  const wages = new Map(asset.wages.map((row): [string, WageRow] => [row.country, row]));
  const roleOf = roleTeller(asset.roles);
  const flagged = new Map(
    asset.places
      .filter(({ kind, tier }) => kind === 'country' && tier === 'host')
      .map((place) => [place.country, place]),
  );
  const placeOf = (owner: number): PlaceRow | undefined => asset.places[owner - asset.rules.length];

  return (listing, finds, signs) => {
    const places = finds
      .filter(({ field }) => withPlaces.has(field))
      .flatMap(({ field, text, hits }) => [
        ...placesIn(field, text, hits, placeOf),
        ...flagsIn(field, text, flagged),
      ]);
    const asked =
      places.length > 0 ||
      finds.some(({ entities }) => entities.some(({ kind }) => kind === 'money'));
    const language = asked ? languageOf(wordsOf(listing)) : '';
    const homes = homesOf.get(language) ?? [];
    const work = workCountries(places, homes);
    const around = { work, homes, wages, rates: asset.rates };
    const pays = finds
      .flatMap(({ field, text, entities }) =>
        entities.flatMap((entity): Pay[] => {
          const pay = entity.kind === 'money' ? payOf(text, field, entity, around) : undefined;
          return pay ? [pay] : [];
        }),
      )
      .sort((a, b) => b.monthly - a.monthly);
    const role = pays.length > 0 ? roleOf(listing) : anyRole;
    return { listing, fields: finds, places, signs, language, pays, role, ...around };
  };
}
