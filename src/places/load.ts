/** Reads the gazetteer: one file a country in `rows/`. Node only: the build hands it to the engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { PlaceRow, PlaceTier } from '../scoring/asset.ts';

/** The country that vague names ("overseas") belong to: CLDR's code for an unknown region. */
export const nowhere = 'ZZ';

/** A place with its names, each a phrase of our phrase language, and where we know it from. */
export interface Place extends PlaceRow {
  readonly names: readonly string[];
  readonly source: string;
}

interface CountryFile {
  readonly country: string;
  readonly name: string;
  readonly tier: PlaceTier;
  readonly source: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly places?: readonly {
    readonly name: string;
    readonly tier: PlaceTier;
    readonly source: string;
    readonly names: readonly string[];
  }[];
}

const placesOf = ({ country, name, tier, source, names, places = [] }: CountryFile): Place[] => [
  {
    name,
    country,
    kind: country === nowhere ? 'place' : 'country',
    tier,
    source,
    names: [...new Set(Object.values(names).flat())],
  },
  ...places.map((place): Place => ({ ...place, country, kind: 'place' })),
];

/** Every country and place of the gazetteer, in the order of its files. */
export const loadPlaces = (folder = 'src/places'): readonly Place[] =>
  readdirSync(join(folder, 'rows'))
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .flatMap((file) =>
      placesOf(parse(readFileSync(join(folder, 'rows', file), 'utf8')) as CountryFile),
    );
