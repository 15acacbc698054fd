import type { Asset, RuleRow } from './asset.ts';
import { holds, rulesOf } from './condition.ts';
import { facts } from './facts/index.ts';
import type { Reading } from './reading/reading.ts';
import { spansOf } from './spans.ts';
import type { Stretch } from './spans.ts';
import type { Span } from '../model.ts';

/** A rule that was met, by its number in the asset, with the words that met it. */
export interface Met {
  readonly number: number;
  readonly rule: RuleRow;
  readonly spans: readonly Span[];
}

/** Tells which rules a reading meets: first by phrases and facts, then the combinations over these. */
export function meeterOf({ rules }: Pick<Asset, 'rules'>): (reading: Reading) => readonly Met[] {
  const asking = rules.flatMap(({ fact }, number) => {
    const tell = fact && facts.get(fact);
    return tell ? [{ tell, number }] : [];
  });
  const combining = rules.flatMap(({ when, unless }, number) =>
    when === undefined ? [] : [{ when, unless, number, parts: rulesOf(when) }],
  );

  return (reading) => {
    const met = new Map<number, Stretch[]>();
    for (const { rule, field, from, to } of reading.signs) {
      const stretches = met.get(rule);
      if (stretches) stretches.push({ field, from, to });
      else met.set(rule, [{ field, from, to }]);
    }
    for (const { tell, number } of asking) {
      const spans = tell(reading);
      if (spans) met.set(number, [...spans]);
    }
    const has = (rule: number): boolean => met.has(rule);
    const combined = combining.flatMap(({ when, unless, number, parts }) => {
      if (!holds(when, has) || (unless !== undefined && holds(unless, has))) return [];
      const stretches = parts.flatMap((part) => met.get(part)?.slice(0, 2) ?? []);
      return [[number, stretches] as const];
    });
    return [...met, ...combined].flatMap(([number, stretches]) => {
      const rule = rules[number];
      return rule ? [{ number, rule, spans: spansOf(reading.listing, stretches) }] : [];
    });
  };
}
