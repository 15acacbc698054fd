import { expect, test } from 'vitest';
import { loadPlaces, nowhere } from '../../src/places/load.ts';
import type { Place } from '../../src/places/load.ts';
import { currencyOf } from '../../src/scoring/reading/countries.ts';
import { loadRates, loadRoles, loadWageSources } from '../../src/wages/load.ts';
import { placeTiers } from '../../src/scoring/asset.ts';

const places = loadPlaces();
const wages = loadWageSources();

test('every place has a country, a tier, a source and names', () => {
  const whole = ({ country, tier, source, names }: Place): boolean =>
    /^[A-Z]{2}$/.test(country) &&
    placeTiers.includes(tier) &&
    source.length > 5 &&
    names.length > 0;
  expect(places.filter((place) => !whole(place))).toEqual([]);
});

test('no name means two places', () => {
  const owners = new Map<string, string>();
  const twice = places.flatMap(({ name, written }) =>
    written.filter((spelled) => {
      const key = spelled.toLowerCase();
      const owner = owners.get(key) ?? name;
      owners.set(key, name);
      return owner !== name;
    }),
  );
  expect(twice).toEqual([]);
});

test('no name is an everyday word of some language', () => {
  // in "free time"; as "labour"; in "title"; "messengers"; Washington; in "Ha Long Bay"; …
  const everyday = 'ลาว|Lào|タイ|Boten|Wa State|Long Bay|Georgia|老街|Jordan|Chile|Cần Thơ|Mã Lai';
  const names = new Set(places.flatMap((place) => place.written));
  expect(everyday.split('|').filter((word) => names.has(word))).toEqual([]);
});

test('every country of the wage table is in the gazetteer, has a currency, and its currency a rate', () => {
  const rates = loadRates();
  const countries = new Set(
    places.filter(({ kind }) => kind === 'country').map(({ country }) => country),
  );
  const missing = wages
    .map(({ country }) => country)
    .filter(
      (country) => !countries.has(country) || !((rates[currencyOf.get(country) ?? ''] ?? 0) > 0),
    );
  expect(missing).toEqual([]);
});

test('wages are believable: a month, in US dollars, the average not below half the minimum', () => {
  const odd = wages.filter(
    ({ average, minimum = 0 }) => average < 50 || average > 10_000 || average < minimum / 2,
  );
  expect(odd).toEqual([]);
});

test('names that name no country stand under one code', () => {
  const vague = places.filter(({ country }) => country === nowhere);
  expect(vague.flatMap(({ names }) => names)).toContain('overseas');
});

test('roles are paid more than the average, the best paid first, in words that name one thing', () => {
  const { roles, asks, anybody } = loadRoles();
  const times = roles.map((role) => role.times);
  expect(times).toEqual([...times].sort((a, b) => b - a));
  expect(times.every((many) => many > 1 && many <= 4)).toBe(true);
  const words = [...roles.map((role) => role.words), asks, anybody].flatMap((list) =>
    list.split('|'),
  );
  expect(words.filter((word) => word.length < 2)).toEqual([]);
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
});
