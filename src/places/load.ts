/** Reads the gazetteer: one file a country in `rows/`. Node only: the build hands it to the engine. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { placeTiers } from '../scoring/asset.ts';
import type { PlaceRow, PlaceTier } from '../scoring/asset.ts';
import { phraseOf } from './endings.ts';

/** The country that vague names ("overseas") belong to: CLDR's code for an unknown region. */
export const nowhere = 'ZZ';

/** A place with its names and where we know it from. A row of tier `other` may be a region with the names of its towns. */
export interface Place extends PlaceRow {
  /** Its names, each a phrase of our phrase language that takes what people join to a name. */
  readonly names: readonly string[];
  /** Its names as they stand in the gazetteer. */
  readonly written: readonly string[];
  readonly source: string;
}

interface NamedPlace {
  readonly name: string;
  readonly tier: PlaceTier;
  readonly source: string;
  readonly names: readonly string[];
}

interface CountryFile extends Omit<NamedPlace, 'names'> {
  readonly country: string;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly places?: readonly NamedPlace[];
}

const tiers: readonly unknown[] = placeTiers;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((text) => typeof text === 'string');

const isNamed = (value: unknown): value is { readonly names: object } =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'source' in value &&
  typeof value.source === 'string' &&
  'tier' in value &&
  tiers.includes(value.tier) &&
  'names' in value &&
  typeof value.names === 'object' &&
  value.names !== null;

const isCountry = (value: unknown): value is CountryFile =>
  isNamed(value) &&
  'country' in value &&
  typeof value.country === 'string' &&
  Object.values(value.names).every(isTexts) &&
  (!('places' in value) ||
    (Array.isArray(value.places) &&
      value.places.every((place) => isNamed(place) && isTexts(place.names))));

function countryFile(path: string): CountryFile {
  const value: unknown = parse(readFileSync(path, 'utf8'));
  if (isCountry(value)) return value;
  throw new Error(
    `${path}: every place needs name, tier, source and names; a file also its country`,
  );
}

/** Countries whose towns are written with endings that their letters alone do not tell. */
const spokenThere: Readonly<Record<string, string>> = { TR: 'tr' };

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];

const placesOf = ({ country, name, tier, source, names, places = [] }: CountryFile): Place[] => [
  {
    name,
    country,
    kind: country === nowhere ? 'place' : 'country',
    tier,
    source,
    written: unique(Object.values(names).flat()),
    names: unique(
      Object.entries(names).flatMap(([language, own]) =>
        own.map((text) => phraseOf(text, language)),
      ),
    ),
  },
  ...places.map((place): Place => ({
    ...place,
    country,
    kind: 'place',
    written: place.names,
    names: unique(place.names.map((text) => phraseOf(text, spokenThere[country]))),
  })),
];

/** Every country and place of the gazetteer, in the order of its files. Throws where a row is not whole. */
export const loadPlaces = (folder = 'src/places'): readonly Place[] =>
  readdirSync(join(folder, 'rows'))
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .flatMap((file) => placesOf(countryFile(join(folder, 'rows', file))));
