/**
 * What the words around a sign take back, for all rules at once: "we never ask for a fee", "if someone asks you
 * to pay …", and a rule's own `unless`. Each reaches no further than its sentence, so nothing that an
 * advertiser types in one place silences signs elsewhere.
 */
import { between, longest, sentenceEnds } from './around.ts';
import type { RuleKind } from './asset.ts';
import type { Hit } from './match/hit.ts';
import { isNegated, negationsOf } from './negation.ts';
import { warningReach } from './numbers.ts';
import { sentenceAt, sentencesOf } from './sentence.ts';

const byPlace = (a: Hit, b: Hit): number => a.from - b.from || a.to - b.to;

const isWarned = (text: string, sign: Hit, warnings: readonly Hit[]): boolean =>
  between(warnings, sign.from - warningReach - longest, sign.to + warningReach).some(
    ({ from, to }) =>
      sign.from - to <= warningReach &&
      !sentenceEnds(text, Math.min(to, sign.to), Math.max(from, sign.from)) &&
      !(from >= sign.from && to <= sign.to),
  );

/** What takes a hit back: the rule's own exception, or the words around it. */
export type Taken = 'unless' | 'negation' | 'warning';

/** Tells of the hits of one field which of them is taken back, and by what; undefined for those that stand. */
export function takenIn(
  text: string,
  hits: readonly Hit[],
  kindOf: (rule: number) => RuleKind,
): (hit: Hit) => Taken | undefined {
  const on = hits.filter(({ off }) => !off).sort(byPlace);
  const signs = on.filter(({ owner }) => kindOf(owner) === 'sign');
  const negations = negationsOf(
    on.filter(({ owner }) => kindOf(owner) === 'negation'),
    signs,
  );
  const warnings = on.filter(({ owner }) => kindOf(owner) === 'warning');
  const called = hits.filter(({ off }) => off);
  if (called.length + negations.length + warnings.length === 0) return () => undefined;
  const ends = called.length > 0 ? sentencesOf(text) : [];
  const off = new Set(called.map(({ owner, from }) => `${owner} ${sentenceAt(ends, from)}`));
  return (hit) => {
    if (off.size > 0 && off.has(`${hit.owner} ${sentenceAt(ends, hit.from)}`)) return 'unless';
    if (kindOf(hit.owner) !== 'sign') return undefined;
    if (isNegated(text, hit, negations, signs)) return 'negation';
    return isWarned(text, hit, warnings) ? 'warning' : undefined;
  };
}

/** The hits of signs in one field that the words around them leave standing; hits of the other kinds pass. */
export function standing(
  text: string,
  hits: readonly Hit[],
  kindOf: (rule: number) => RuleKind,
): readonly Hit[] {
  const taken = takenIn(text, hits, kindOf);
  return hits.filter((hit) => !hit.off && taken(hit) === undefined).sort(byPlace);
}
