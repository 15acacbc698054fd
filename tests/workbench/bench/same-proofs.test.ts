import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { Wording } from '../../../src/packs/format.ts';
import { proverOf, wordingsOf } from '../../../src/packs/proofs.ts';
import { groundOf } from '../../../src/workbench/bench/ground.ts';
import { layerOf } from '../../../src/workbench/bench/lay.ts';
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
