import { describe, expect, test } from 'vitest';
import stix from '../../src/report/formats/stix.ts';
import { bundleFaults } from './stix-check/bundle.ts';
import { countries } from './stix-check/countries.ts';
import { comparisonsOf } from './stix-check/pattern.ts';
import { fullReport } from './a-full-report.ts';

type Loose = Record<string, unknown>;
const bundle = (): { objects: Loose[] } & Loose => JSON.parse(stix.write(fullReport())) as never;

/** The bundle with one object of a type changed. */
function changed(type: string, wrong: Loose): Loose {
  const whole = bundle();
  const at = whole.objects.findIndex((one) => one['type'] === type);
  whole.objects[at] = { ...whole.objects[at], ...wrong };
  return whole;
}

describe('what the official schemas let through is refused:', () => {
  test.each([
    ['a country in words', 'location', { country: 'Cambodia' }, 'ISO 3166-1'],
    ['a country that is none', 'location', { country: 'UK' }, 'ISO 3166-1'],
    ['a name for a place', 'location', { country: undefined }, 'neither country'],
    ['an address without its scheme', 'url', { value: 't.me/abc' }, 'no absolute address'],
    [
      'an address with a sign that none may hold',
      'url',
      { value: 'https://a.example/[x]' },
      'no absolute address',
    ],
    ['a defanged address', 'url', { value: 'hxxps://a.example' }, 'no absolute address'],
    ['a hash without its dash', 'file', { hashes: { SHA256: 'a'.repeat(64) } }, '"SHA256"'],
    ['a short hash', 'file', { hashes: { 'SHA-256': 'abc' } }, '64 hexadecimal'],
    [
      'seen last before first',
      'observed-data',
      { first_observed: '2027-01-01T00:00:00.000Z' },
      'after',
    ],
    ['changed before made', 'report', { created: '2027-01-01T00:00:00.000Z' }, 'created is after'],
    [
      'a day that is none',
      'report',
      { published: '2026-13-01T00:00:00.000Z' },
      'published is no time',
    ],
    ['a pattern that is none', 'indicator', { pattern: 'hello' }, 'pattern cannot be read'],
    [
      'a pattern with a loose mark',
      'indicator',
      { pattern: "[url:value = 'it's']" },
      'pattern cannot',
    ],
    [
      'a pattern of nothing known',
      'indicator',
      { pattern: "[thing:value = 'x']" },
      'no observable',
    ],
    [
      'a reference to nothing',
      'note',
      { object_refs: ['report--5d7e8f90-2a3b-4c4d-9e5f-a6b7c8d9e0f1'] },
      'not there',
    ],
    ['an empty list', 'grouping', { object_refs: [] }, 'empty list'],
    ['an empty text', 'note', { abstract: '' }, 'abstract is empty'],
    ['an empty language', 'note', { lang: '' }, 'no language'],
    ['no class', 'identity', { identity_class: undefined }, 'identity_class is missing'],
    ['a class of old', 'identity', { identity_class: 'unspecified' }, 'does not know'],
    [
      'an identifier of another type',
      'note',
      { id: 'report--5d7e8f90-2a3b-4c4d-9e5f-a6b7c8d9e0f1' },
      'begins with',
    ],
    [
      'a time-ordered UUID',
      'note',
      { id: 'note--018f2f4e-7c3a-7c4d-9e5f-a6b7c8d9e0f1' },
      'version 4 or 5',
    ],
    [
      "another's identifier",
      'email-addr',
      { value: 'x@golden.example' },
      'its identifier is not that',
    ],
    [
      'a way that STIX has not',
      'relationship',
      { relationship_type: 'transits-to' },
      'STIX knows no',
    ],
    [
      'an extension of nobody',
      'phone-number',
      {
        extensions: {
          'extension-definition--5d7e8f90-2a3b-4c4d-9e5f-a6b7c8d9e0f1': {
            extension_type: 'new-sco',
          },
        },
      },
      'not defined',
    ],
    [
      'a place as observed',
      'observed-data',
      { object_refs: [String(bundle().objects.find((one) => one['type'] === 'location')?.['id'])] },
      'may not lead',
    ],
    ['too sure', 'note', { confidence: 101 }, 'between 0 and 100'],
    ['an old version', 'note', { spec_version: '2.0' }, 'spec_version'],
  ])('%s', (_, type, wrong, sentence) => {
    expect(bundleFaults(changed(type, wrong)).join('\n')).toContain(sentence);
  });

  test('a bundle with a version, one with nothing, one with something twice, and what is none', () => {
    expect(bundleFaults(bundle())).toEqual([]);
    expect(bundleFaults({ ...bundle(), spec_version: '2.1' })).toHaveLength(1);
    expect(bundleFaults({ ...bundle(), objects: [] })).toHaveLength(1);
    const whole = bundle();
    expect(bundleFaults({ ...whole, objects: [...whole.objects, whole.objects[0]] })).toHaveLength(
      1,
    );
    expect(bundleFaults(null)).toEqual(['it is no bundle']);
  });
});

describe('the pattern reader', () => {
  test('reads what we write, with what was escaped', () => {
    expect(
      comparisonsOf("[a-b:c = 'it\\'s \\\\' AND a-b:d.e LIKE '%'] OR [url:value='x']"),
    ).toEqual([
      { type: 'a-b', property: 'c', operator: '=', value: "it's \\" },
      { type: 'a-b', property: 'd.e', operator: 'LIKE', value: '%' },
      { type: 'url', property: 'value', operator: '=', value: 'x' },
    ]);
  });

  test.each([
    '',
    '[]',
    "url:value = 'x'",
    "[url:value = 'x'",
    "[url:value = 'x']]",
    "[url:value = 'x' AND]",
    '[url:value = "x"]',
    "[url:value = 'a\\b']",
    "[url:value = 'x'] [url:value = 'y']",
    "[url.value = 'x']",
    "[url:value 'x']",
    "[url:value = 'x'] trailing",
  ])('refuses %s', (pattern) => {
    expect(comparisonsOf(pattern)).toBeUndefined();
  });
});

test('the countries are those the runtime has names for', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(countries.size).toBe(249);
  for (const code of countries) expect([code, names.of(code)]).toEqual([code, expect.any(String)]);
});
