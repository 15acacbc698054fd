import type { Condition } from './asset.ts';

/** Does a condition hold, given which rules were met? */
export function holds(condition: Condition, met: (rule: number) => boolean): boolean {
  if (typeof condition === 'number') return met(condition);
  if ('all' in condition) return condition.all.every((part) => holds(part, met));
  if ('any' in condition) return condition.any.some((part) => holds(part, met));
  return condition.of.filter((part) => holds(part, met)).length >= condition.atLeast;
}

/** Every rule that a condition names. */
export function rulesOf(condition: Condition): readonly number[] {
  if (typeof condition === 'number') return [condition];
  if ('all' in condition) return condition.all.flatMap(rulesOf);
  if ('any' in condition) return condition.any.flatMap(rulesOf);
  return condition.of.flatMap(rulesOf);
}
