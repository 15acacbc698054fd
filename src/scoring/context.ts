/**
 * What the words around a sign take back, for all rules at once: "we never ask for a fee", "if someone asks you
 * to pay …", and a rule's own `unless`. Each reaches no further than its sentence, so nothing that an
 * advertiser types in one place silences signs elsewhere.
 */
import { between, longest, sentenceEnds } from './around.ts';
import type { HitKind } from './asset.ts';
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
  kindOf: (rule: number) => HitKind,
): (hit: Hit) => Taken | undefined {
  const on = hits.filter(({ off }) => !off).sort(byPlace);
  const negating = on.filter(({ owner }) => kindOf(owner) === 'negation');
  // A sign that a negation is part of shortens its reach: our own do so for all, those of guests for each other alone.
  const among = (...kinds: readonly HitKind[]) => {
    const signs = on.filter(({ owner }) => kinds.includes(kindOf(owner)));
    return { signs, negations: negationsOf(negating, signs) };
  };
  const ours = among('sign');
  const all = on.some(({ owner }) => kindOf(owner) === 'guest') ? among('sign', 'guest') : ours;
  const warnings = on.filter(({ owner }) => kindOf(owner) === 'warning');
  const called = hits.filter(({ off }) => off);
  if (called.length + negating.length + warnings.length === 0) return () => undefined;
  const ends = called.length > 0 ? sentencesOf(text) : [];
  const off = new Set(called.map(({ owner, from }) => `${owner} ${sentenceAt(ends, from)}`));
  return (hit) => {
    if (off.size > 0 && off.has(`${hit.owner} ${sentenceAt(ends, hit.from)}`)) return 'unless';
    const kind = kindOf(hit.owner);
    if (kind !== 'sign' && kind !== 'guest') return undefined;
    const { negations, signs } = kind === 'guest' ? all : ours;
    if (isNegated(text, hit, negations, signs)) return 'negation';
    return isWarned(text, hit, warnings) ? 'warning' : undefined;
  };
}

/** The hits of signs in one field that the words around them leave standing; hits of the other kinds pass. */
export function standing(
  text: string,
  hits: readonly Hit[],
  kindOf: (rule: number) => HitKind,
): readonly Hit[] {
  const taken = takenIn(text, hits, kindOf);
  return hits.filter((hit) => !hit.off && taken(hit) === undefined).sort(byPlace);
}
