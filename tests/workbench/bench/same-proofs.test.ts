import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Pack, Wording } from '../../../src/packs/format.ts';
import { proverOf, wordingsOf } from '../../../src/packs/proofs.ts';
import { groundOf } from '../../../src/workbench/bench/ground.ts';
import { layerOf } from '../../../src/workbench/bench/lay.ts';
import { otherLines, otherProofs } from '../../../src/workbench/bench/other-proofs.ts';
import { provedOf } from '../../../src/workbench/bench/prove.ts';
import { shippedIn } from './shipped.ts';

const shipped = shippedIn('th');
const ground = groundOf(shipped);
const bare = layerOf(ground, []);
const prover = proverOf(shipped.packs, shipped.world);
const thai = wordingsOf(shipped.packs).filter(
  ({ language, wording }) => language === 'th' && wording.phrases.length > 0,
);

/** The words of an entry, but for those that readers are told: as its file says them. */
const textOf = ({ phrases, unless, catches, ignores }: Wording): string =>
  stringify({ phrases, ...(unless.length > 0 && { unless }), catches, ignores });

const changes: Readonly<Record<string, (wording: Wording) => Wording>> = {
  'as they are': (wording) => wording,
  'with catches and ignores exchanged': (wording) => ({
    ...wording,
    catches: wording.ignores,
    ignores: wording.catches,
  }),
  'with half of the catches gone': (wording) => ({
    ...wording,
    catches: wording.catches.slice(0, Math.ceil(wording.catches.length / 2)),
  }),
};

describe.each(Object.entries(changes))('the proofs of all Thai entries, %s', (name, change) => {
  test('the workbench says what the command line says', { timeout: 120_000 }, () => {
    let faulty = 0;
    for (const written of thai) {
      const { pack, rule, language } = written;
      const wording = change(written.wording);
      const spot = { pack: pack.name, rule: rule.name, language };
      const { faults, lines } = provedOf(ground, bare, { ...spot, text: textOf(wording) });
      expect(faults).toEqual([]);
      const said = lines
        .filter(({ outcome }) => outcome !== 'holds')
        .map(({ key, place, words, says }) => `${key} ${place} “${words}” ${says}`);
      const expected = prover
        .faultsOf({ ...written, wording })
        .map(({ key, place, says }) => `${key} ${place} ${says}`);
      expect([...said].sort()).toEqual([...expected].sort());
      faulty += said.length;
    }
    if (name !== 'as they are') expect(faulty).toBeGreaterThan(20);
  });
});

describe('the proofs of what was not drafted', () => {
  const others = (prove: typeof prover, packs: readonly Pack[]): readonly string[] =>
    wordingsOf(packs)
      .filter(({ rule, language }) => rule.name !== 'no-experience' || language !== 'en')
      .flatMap((written) =>
        prove
          .faultsOf(written)
          .filter(({ key }) => key !== 'phrases')
          .map(({ key, place }) => [written.rule.name, written.language, key, place].join(' ')),
      );

  test('those that a draft breaks are told, and no others', { timeout: 240_000 }, async () => {
    const text = `title: Everything
why: Words.
ask: Where?
topic: process
strength: strong
sources: [{title: A report, url: https://example.org, date: 2024}]
phrases: [(office|hotel|factory|company|parking|staff), (บริษัท|โรงแรม)]
catches: [An office]
ignores: [Nothing]
`;
    const draft = { pack: 'trafficking', rule: 'no-experience', language: 'en', text };
    const layer = layerOf(ground, [draft]);
    expect(layer.laid).toEqual([expect.objectContaining({ faults: [] })]);
    let tried = 0;
    const { of, broken, more } = await otherProofs(ground, layer, (lines) => {
      tried = lines;
      return Promise.resolve();
    });
    expect([of, tried]).toEqual([otherLines(layer), otherLines(layer)]);
    const now = others(proverOf(layer.packs, shipped.world), layer.packs);
    const before = new Set(others(prover, layer.packs));
    const expected = now.filter((one) => !before.has(one));
    const told = broken.map((one) => [one.rule, one.language, one.key, one.place].join(' '));
    expect(expected.slice(0, told.length).sort()).toEqual([...told].sort());
    expect(told.length + more).toBe(expected.length);
    expect(told.length).toBeGreaterThan(0);
  });
});
