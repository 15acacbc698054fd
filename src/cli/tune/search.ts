import type { Strength } from '../../model.ts';
import { weightsOf, worthOf, type Strengths, type Tunable } from './worth.ts';

/** What can be proposed. Decisive and reassuring rules are a matter of judgement, not of counting. */
const choices: readonly Strength[] = ['weak', 'fair', 'strong'];
/** A rule met in fewer groups of texts is left as it is: near-copies are one witness. */
const fewest = 8;
/** A change must be worth so much: about one text in a thousand. */
const leastGain = 0.001;
const rounds = 3;

/** One step up or down: who reviews a step can judge it. */
const near = (from: Strength, to: Strength): boolean =>
  Math.abs(choices.indexOf(from) - choices.indexOf(to)) <= 1;

/**
 * Strengths that are worth more on these texts than those of the packs: rule by rule the best choice is taken, in
 * rounds, until nothing is gained. `groups` tells which texts belong together. The same texts give the same strengths.
 */
export function betterStrengths(texts: readonly Tunable[], groups: readonly number[]): Strengths {
  const weights = weightsOf(texts);
  const metIn = new Map<string, number[]>();
  const own = new Map<string, Strength>();
  for (const [at, { signs }] of texts.entries()) {
    for (const { rule, strength } of signs) {
      if (!choices.includes(strength)) continue;
      own.set(rule, strength);
      const met = metIn.get(rule);
      if (met) met.push(at);
      else metIn.set(rule, [at]);
    }
  }
  const witnesses = (rule: string): number =>
    new Set(metIn.get(rule)?.map((at) => groups[at])).size;
  const rules = [...metIn.keys()].filter((rule) => witnesses(rule) >= fewest).sort();
  const strengths = new Map<string, Strength>();
  const worthWith = (rule: string, strength: Strength): number => {
    const tried = new Map(strengths).set(rule, strength);
    return (metIn.get(rule) ?? []).reduce((sum, at) => {
      const text = texts[at];
      return text ? sum + (weights[at] ?? 0) * worthOf(text, tried) : sum;
    }, 0);
  };
  for (let round = 0; round < rounds; round++) {
    let changed = false;
    for (const rule of rules) {
      const before = strengths.get(rule) ?? own.get(rule) ?? 'weak';
      const now = worthWith(rule, before);
      const [best, worth] = choices
        .filter((choice) => near(own.get(rule) ?? 'weak', choice))
        .map((choice) => [choice, worthWith(rule, choice)] as const)
        .reduce((most, one) => (one[1] > most[1] ? one : most), [before, now + leastGain] as const);
      if (best === before || worth <= now + leastGain) continue;
      strengths.set(rule, best);
      changed = true;
    }
    if (!changed) break;
  }
  return new Map([...strengths].filter(([rule, strength]) => own.get(rule) !== strength));
}
