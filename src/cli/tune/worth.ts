import { levels, type Level, type Strength } from '../../model.ts';
import { weigh } from '../../scoring/weigh.ts';
import { isNegative, type Kind } from '../../input/labels.ts';
import type { SignMet } from '../evaluate/judge-labelled.ts';

/** A text as far as strengths matter to it. */
export interface Tunable {
  readonly kind: Kind;
  readonly language: string;
  /** Texts that were not judged (no job ad, too little text) stay so, whatever the strengths. */
  readonly scored: boolean;
  readonly signs: readonly SignMet[];
}

/** Strengths that differ from those of the packs, by `pack/rule`. */
export type Strengths = ReadonlyMap<string, Strength>;

/**
 * What a set of strengths is worth: found texts count, false alarms cost. A false alarm in one of a hundred honest
 * texts costs as much as five of a hundred bad texts missed, as danger five times that.
 */
const alarmCost = { caution: 5, danger: 20 };
/** What a found text is worth at each level; together 1. */
const foundWorth = { caution: 0.6, danger: 0.4 };

/** The level of a text under some strengths: the highest of any harm. */
export function levelOf({ scored, signs }: Tunable, strengths: Strengths): Level {
  if (!scored) return 'none';
  const weights = weigh(
    signs.map(({ rule, topic, strength, harms, combination }) => ({
      topic,
      harms,
      strength: strengths.get(rule) ?? strength,
      ...(combination && { when: true }),
    })),
  );
  return [...weights.values()].reduce<Level>(
    (most, { level }) => (levels.indexOf(level) > levels.indexOf(most) ? level : most),
    'none',
  );
}

const valueOf = (level: Level, by: typeof alarmCost): number =>
  level === 'none' ? 0 : level === 'caution' ? by.caution : by.caution + by.danger;

/**
 * How much each text counts: every kind of bad text and every language of it as much as the others, all good texts
 * alike. Shares of the whole, so that a worth is between -25 and 1.
 */
export function weightsOf(texts: readonly Tunable[]): readonly number[] {
  const key = ({ kind, language }: Tunable): string =>
    isNegative(kind) ? 'good' : `${kind} ${language}`;
  const sizes = new Map<string, number>();
  for (const text of texts) sizes.set(key(text), (sizes.get(key(text)) ?? 0) + 1);
  const kinds = [...sizes.keys()].filter((name) => name !== 'good');
  const languagesOf = (kind: string): number =>
    kinds.filter((name) => name.startsWith(`${kind} `)).length;
  const bad = new Set(kinds.map((name) => name.slice(0, name.indexOf(' ')))).size;
  return texts.map((text) => {
    const size = sizes.get(key(text)) ?? 1;
    return isNegative(text.kind) ? 1 / size : 1 / (bad * languagesOf(text.kind) * size);
  });
}

/** What one text adds under some strengths, before its weight. */
export const worthOf = (text: Tunable, strengths: Strengths): number => {
  const level = levelOf(text, strengths);
  return isNegative(text.kind) ? -valueOf(level, alarmCost) : valueOf(level, foundWorth);
};

/** The worth of strengths over some texts. */
export function totalWorth(texts: readonly Tunable[], strengths: Strengths): number {
  const weights = weightsOf(texts);
  return texts.reduce((sum, text, at) => sum + (weights[at] ?? 0) * worthOf(text, strengths), 0);
}
