import { expect, test } from 'vitest';
import { loadPlaces, nowhere } from '../../src/places/load.ts';
import { currencyOf } from '../../src/scoring/reading/countries.ts';
import { loadRates, loadWageSources } from '../../src/wages/load.ts';
import { placeTiers } from '../../src/scoring/asset.ts';

const places = loadPlaces();
const wages = loadWageSources();

test('every place has a country, a tier, a source and names', () => {
  for (const { name, country, tier, source, names } of places) {
    expect(country, name).toMatch(/^[A-Z]{2}$/);
    expect(placeTiers, name).toContain(tier);
    expect(source.length, name).toBeGreaterThan(5);
    expect(names.length, name).toBeGreaterThan(0);
  }
});

test('no name means two places', () => {
  const owners = new Map<string, string>();
  for (const { name, names } of places)
    for (const spelled of names) {
      const key = spelled.toLowerCase();
      expect(owners.get(key) ?? name, spelled).toBe(name);
      owners.set(key, name);
    }
});

test('no name is an everyday word of some language', () => {
  // "free time", "labour", "title", "messengers", "Washington State", "Ha Long Bay"
  const words = [
    'ลาว',
    'Lào',
    'タイ',
    'Boten',
    'Wa State',
    'Long Bay',
    'Georgia',
    '老街',
    'Jordan',
    'Chile',
  ];
  const names = new Set(places.flatMap((place) => place.names));
  for (const word of words) expect(names.has(word), word).toBe(false);
});

test('every country of the wage table is in the gazetteer, has a currency, and its currency a rate', () => {
  const rates = loadRates();
  const countries = new Set(places.filter(({ kind }) => kind === 'country').map((p) => p.country));
  for (const { country } of wages) {
    const currency = currencyOf.get(country);
    expect(currency, country).toBeDefined();
    expect(rates[currency ?? ''], currency).toBeGreaterThan(0);
    expect(countries.has(country), country).toBe(true);
  }
});

test('wages are believable: a month, in US dollars, the average not below half the minimum', () => {
  for (const { country, average, minimum, source } of wages) {
    expect(['ilostat', 'general']).toContain(source);
    expect(average, country).toBeGreaterThan(50);
    expect(average, country).toBeLessThan(10_000);
    if (minimum !== undefined) expect(average, country).toBeGreaterThan(minimum / 2);
  }
});

test('names that name no country stand under one code', () => {
  const vague = places.filter(({ country }) => country === nowhere);
  expect(vague.flatMap(({ names }) => names)).toContain('overseas');
});
