import { failingOf, failingWords, type Failing } from '../../packs/outcome.ts';
import { lineOf, listingOf, wordingsOf, type Written } from '../../packs/proofs.ts';
import type { Engine } from '../../scoring/index.ts';
import type { Ground } from './ground.ts';
import { keyOf, type Layer } from './lay.ts';
import type { BrokenProof, ProofEffect } from './told/proved.ts';
import { nameOf } from './trial.ts';

/** Most broken lines that are told. */
const mostTold = 100;

const keys = ['catches', 'ignores'] as const;

/** What a line does not prove to an engine. */
function failing(
  engine: Engine,
  { pack, rule, wording }: Written,
  key: BrokenProof['key'],
  place: number,
): Failing | undefined {
  const trace = engine.trace(listingOf(wording[key][place] ?? {}));
  const name = `${pack.name}/${rule.name}`;
  const met = trace.met.some((one) => nameOf(one.rule) === name);
  return failingOf(rule, key, met, () => trace.verdict);
}

/** The wordings that nobody drafted. */
const othersIn = ({ packs, read }: Layer): readonly Written[] =>
  wordingsOf(packs).filter(
    ({ pack, rule, language }) => !read.has(keyOf({ pack: pack.name, rule: rule.name, language })),
  );

/** How many lines there are to try. */
export const otherLines = (layer: Layer): number =>
  othersIn(layer).reduce(
    (sum, { wording }) => sum + wording.catches.length + wording.ignores.length,
    0,
  );

/**
 * Puts the examples of all that was not drafted to the engine with the drafts: a phrase too many in one rule can make
 * an honest example of another reach a level. `rest` is awaited after each, and may throw to stop it.
 */
export async function otherProofs(
  { engine }: Ground,
  layer: Layer,
  rest: (lines: number) => Promise<void>,
): Promise<ProofEffect> {
  const broken: BrokenProof[] = [];
  let of = 0;
  let more = 0;
  for (const written of othersIn(layer)) {
    const { pack, rule, language, wording } = written;
    for (const key of keys) {
      for (const [place, example] of wording[key].entries()) {
        of += 1;
        const now = failing(layer.trial.engine, written, key, place);
        if (now && !failing(engine, written, key, place)) {
          const spot = { pack: pack.name, rule: rule.name, language };
          const told = { words: lineOf(example), outcome: now.what, says: failingWords(now) };
          if (broken.length < mostTold) broken.push({ ...spot, key, place, ...told });
          else more += 1;
        }
        await rest(of);
      }
    }
  }
  return { of, broken, more };
}
