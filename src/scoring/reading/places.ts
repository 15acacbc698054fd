import type { Field } from '../../model.ts';
import type { PlaceRow } from '../asset.ts';
import type { Hit } from '../match/hit.ts';
import { plain } from '../entities/plain.ts';
import type { PlaceHit } from './reading.ts';

/** The country of names that name none ("overseas"). */
export const nowhere = 'ZZ';

/** "The Thai language" names no place: words for "language" that stand before a country's name. */
const tongues = ['ภาษา', 'tieng', 'bahasa', 'язык', 'lingua', 'idioma'].map(plain);

const isTongue = (text: string, from: number): boolean => {
  const before = plain(text.slice(Math.max(0, from - 10), from)).trimEnd();
  return tongues.some((word) => before.endsWith(word));
};

/** "泰语", "태국어", "タイ語": the name of a language begins with the name of a country. */
const isLanguageName = (text: string, to: number): boolean =>
  ['语', '語', '어', '文', '話'].includes(text.charAt(to));

/** The fold reads hiragana and katakana as one; names of places stand in katakana ("ビルマ", not "浴びるまで"). */
const isHiragana = (text: string, from: number, to: number): boolean =>
  /\p{Script=Hiragana}/u.test(text.slice(from, to));

/** The places that hits of the gazetteer name in one field: of overlapping names the longest, names of languages left out. */
export function placesIn(
  field: Field,
  text: string,
  hits: readonly Hit[],
  placeOf: (owner: number) => PlaceRow | undefined,
): PlaceHit[] {
  const named = hits
    .flatMap(({ owner, from, to, off }) => {
      const place = off ? undefined : placeOf(owner);
      return place ? [{ place, field, from, to }] : [];
    })
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: PlaceHit[] = [];
  for (const hit of named) {
    const last = kept.at(-1);
    if (last && hit.from < last.to) {
      if (hit.to - hit.from > last.to - last.from) kept[kept.length - 1] = hit;
      continue;
    }
    kept.push(hit);
  }
  return kept.filter(
    ({ from, to }) =>
      !isTongue(text, from) && !isLanguageName(text, to) && !isHiragana(text, from, to),
  );
}

const distinct = (hits: readonly PlaceHit[]): string[] => [
  ...new Set(hits.map(({ place }) => place.country).filter((country) => country !== nowhere)),
];

/** More countries than this are a list of offices or markets. */
const mostCountries = 3;

/**
 * The countries where the work seems to be: what the place field says, else the title, else the words. In the
 * words host countries come first, and countries where the readers are at home last: these are where they start.
 */
export function workCountries(
  places: readonly PlaceHit[],
  homes: readonly string[],
): readonly string[] {
  for (const field of ['place', 'title'] as const) {
    const named = distinct(places.filter((hit) => hit.field === field));
    if (named.length > 0) return named.length <= mostCountries ? named : [];
  }
  const named = distinct(places);
  const hosts = distinct(
    places.filter(({ place }) => place.tier === 'hotspot' || place.tier === 'host'),
  );
  if (named.length > mostCountries + hosts.length) return [];
  if (hosts.length > 0) return hosts;
  const away = named.filter((country) => !homes.includes(country));
  return away.length > 0 ? away : named;
}
