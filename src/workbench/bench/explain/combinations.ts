import type { Condition } from '../../../scoring/asset.ts';
import { holds } from '../../../scoring/condition.ts';
import type { Trace } from '../../../scoring/index.ts';
import type { CombinationSeen, Part } from '../told/explained.ts';
import { nameOf, type Trial } from '../trial.ts';

/** Most combinations that are shown. */
const mostShown = 40;

/** The fewest further rules that would have to be met for a condition to hold. */
function lackOf(condition: Condition, met: (rule: number) => boolean): number {
  if (typeof condition === 'number') return met(condition) ? 0 : 1;
  const lacks = (parts: readonly Condition[]): readonly number[] =>
    parts.map((part) => lackOf(part, met)).sort((a, b) => a - b);
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  if ('all' in condition) return sum(lacks(condition.all));
  if ('any' in condition) return lacks(condition.any)[0] ?? 0;
  return sum(lacks(condition.of).slice(0, condition.atLeast));
}

/** What every combination asks for and has: those that are met, and those that have something of it. */
export function combinationsSeen(
  { rules: { rules } }: Trial,
  trace: Trace,
): readonly CombinationSeen[] {
  const numbers = new Set(trace.met.map(({ number }) => number));
  const met = (rule: number): boolean => numbers.has(rule);

  function partOf(condition: Condition): Part {
    const is = { met: holds(condition, met) };
    if (typeof condition === 'number') {
      const row = rules[condition];
      return { rule: row ? nameOf(row) : '', ...is };
    }
    if ('all' in condition) return { asks: 'all', ...is, of: condition.all.map(partOf) };
    if ('any' in condition) return { asks: 'any', ...is, of: condition.any.map(partOf) };
    const { atLeast, of } = condition;
    return { asks: 'atLeast', atLeast, ...is, of: of.map(partOf) };
  }

  const hasSome = (part: Part): boolean => part.met || ('of' in part && part.of.some(hasSome));

  return rules
    .flatMap(({ pack, rule, strength, when, unless }, number): CombinationSeen[] => {
      if (when === undefined) return [];
      const part = partOf(when);
      if (!hasSome(part)) return [];
      return [
        {
          ...{ pack, rule, strength, met: met(number), when: part, lacks: lackOf(when, met) },
          ...(unless !== undefined && { unless: partOf(unless) }),
        },
      ];
    })
    .sort((a, b) => Number(b.met) - Number(a.met) || a.lacks - b.lacks)
    .slice(0, mostShown);
}
