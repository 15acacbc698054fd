import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asset } from '../../src/generated/asset.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import type { Asset } from '../../src/scoring/asset.ts';
import { engineOf, scriptsIn, type Engine } from '../../src/scoring/index.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { foldTable } from '../../src/generated/fold-table.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';

const folder = 'tests/scoreboard/listings';
/** The listings of the board in one language. */
const listingsOf = (file: string): Listing[] =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({ ...blankListing, ...(JSON.parse(line) as Partial<Listing>) }));

const withParts = (wanted: (script: string | undefined) => boolean): Asset => ({
  ...asset,
  phrases: {
    ...asset.phrases,
    parts: asset.phrases.parts.filter(({ script }) => wanted(script)),
  },
});
const engines = new Map<string, Engine>();
const engineFor = (scripts: readonly string[]): Engine => {
  const key = scripts.join();
  const known =
    engines.get(key) ??
    engineOf(withParts((script) => script === undefined || scripts.includes(script)));
  engines.set(key, known);
  return known;
};
const whole = engineOf(asset);

describe('parts of the record', () => {
  test.each(readdirSync(folder).filter((file) => file.endsWith('.jsonl')))(
    'those of the letters of a listing say all that the whole says: %s',
    (file) => {
      for (const listing of listingsOf(file)) {
        expect(engineFor(scriptsIn(listing)).judge(listing)).toEqual(whole.judge(listing));
      }
    },
    120_000,
  );

  test('without the part of its letters a listing is not judged the same', () => {
    const lure = listingsOf('th.jsonl').find(
      ({ text }) => whole.judge({ ...blankListing, text }).level === 'danger',
    );
    const listing = { ...blankListing, text: lure?.text ?? '' };
    expect(scriptsIn(listing)).toContain('thai');
    expect(engineFor([]).judge(listing)).not.toEqual(whole.judge(listing));
  });

  test('a phrase stands in the part of its letters; one that can do without them does not', () => {
    const fold = foldOf(foldTable);
    const scriptsOf = (phrase: string) =>
      buildRecord([{ owner: 0, phrase }], fold).parts.flatMap(({ script, literals }) =>
        literals === undefined ? [] : [script ?? 'always'],
      );
    expect(scriptsOf('free flight')).toEqual(['always']);
    expect(scriptsOf('ตั๋วเครื่องบิน')).toEqual(['thai']);
    expect(scriptsOf('visa ... ตั๋วเครื่องบิน')).toEqual(['thai']);
    expect(scriptsOf('(visa|วีซ่า) ... passport')).toEqual(['always']);
    expect(scriptsOf('(билет|机票)')).toEqual(['always']);
  });
});
