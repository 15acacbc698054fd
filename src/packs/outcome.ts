import type { Level, Verdict } from '../model.ts';
import type { Rule } from './format.ts';

/** What an example may fail to prove. */
export type Failing =
  | { readonly what: 'not-met' | 'met' }
  /** Stands among the ignores of a combination, and gets a level. */
  | { readonly what: 'level'; readonly level: Level }
  /** Is met, but a combination speaks for itself: its examples reach one of these. */
  | { readonly what: 'no-level'; readonly least: readonly Level[] };

/**
 * What an example does not prove; undefined where it does. Every line of catches is met and none of ignores; those of
 * a combination reach a level, its honest neighbours none.
 */
export function failingOf(
  rule: Rule,
  key: 'catches' | 'ignores',
  met: boolean,
  verdict: () => Verdict,
): Failing | undefined {
  if (met !== (key === 'catches')) return { what: met ? 'met' : 'not-met' };
  if (!rule.when || rule.status === 'draft') return undefined;
  const { level, harms } = verdict();
  if (!met) return level === 'none' ? undefined : { what: 'level', level };
  const least: readonly Level[] = rule.strength === 'decisive' ? ['danger'] : ['caution', 'danger'];
  return rule.harms.some((harm) => least.includes(harms[harm]?.level ?? 'none'))
    ? undefined
    : { what: 'no-level', least };
}

/** The same in words, after the example. */
export function failingWords(failing: Failing): string {
  if (failing.what === 'level') return `gets ${failing.level}, though it stands among the ignores`;
  if (failing.what === 'no-level')
    return `is met but reaches no ${failing.least.join(' or ')}: name stronger signs in it`;
  return failing.what === 'met'
    ? 'is met: narrow the phrases, or move the line to catches'
    : 'is not met: add or mend a phrase, or move the line to ignores';
}

/** What is said of a phrase that no example meets. */
export const idleWords = 'is shown at work by no line of catches: add one, or take it away';
