/**
 * What the words around a sign take back, for all rules at once: "we never ask for a fee", "if someone asks you
 * to pay …", and a rule's own `unless`. Each reaches no further than its sentence, so nothing that an
 * advertiser types in one place silences signs elsewhere.
 */
import type { RuleKind } from './asset.ts';
import type { Hit } from './match/hit.ts';
import { negationReach, warningReach } from './numbers.ts';
import { endsSentence, sentenceAt, sentencesOf } from './sentence.ts';

const clauseBreak = /[,;:，、；：،؛—–•|\n]/u;

/** Does a sentence end between the two positions? Looked at only over short stretches. */
const sentenceEnds = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (endsSentence(text, at)) return true;
  return false;
};

const apart = (text: string, from: number, to: number): boolean =>
  clauseBreak.test(text.slice(from, to)) || sentenceEnds(text, from, to);

/** Scripts whose languages put the negation after what it takes back ("가입비 없음", "保証金不要"). */
const after =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Ethiopic}\p{Script=Arabic}]/u;

const byPlace = (a: Hit, b: Hit): number => a.from - b.from || a.to - b.to;

/** The first of the sorted hits that begins at `from` or later. */
function firstFrom(hits: readonly Hit[], from: number): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Hits that begin between the two positions. */
function between<Kind extends Hit>(
  hits: readonly Kind[],
  from: number,
  to: number,
): readonly Kind[] {
  const first = firstFrom(hits, from);
  return hits.slice(first, firstFrom(hits, to));
}

/** The longest negation or warning that is looked for before a sign, in UTF-16 units. */
const longest = 60;

/** A negation, and how far it can reach at most: one that is part of a sign ("no experience") ends with it. */
interface Negation extends Hit {
  readonly until: number;
}

function negationsOf(negations: readonly Hit[], signs: readonly Hit[]): readonly Negation[] {
  let next = 0;
  let end = 0;
  return negations.map((hit) => {
    for (; (signs[next]?.from ?? Infinity) <= hit.from; next++)
      end = Math.max(end, signs[next]?.to ?? 0);
    return { ...hit, until: end >= hit.to ? end : Infinity };
  });
}

/** Words that negate by themselves: a sign that begins with one says what it says. */
const cores = new Set(
  "not no never without any don't không chưa sin nunca sem não tanpa tidak без не 无 不 没 免 ไม่ 없이 نہیں बिना".split(
    ' ',
  ),
);

/** Does the sign begin after the negation does, as something it takes back ("never [charge] a fee")? */
function follows(text: string, sign: Hit, { from, to }: Hit): boolean {
  if (sign.from <= from) return false;
  if (sign.from < to) return !cores.has(text.slice(sign.from, to).toLowerCase());
  return sign.from - to <= negationReach.after && !apart(text, to, sign.from);
}

const isNegated = (text: string, sign: Hit, negations: readonly Negation[]): boolean => {
  const before = between(negations, sign.from - negationReach.after - longest, sign.from);
  if (before.some((hit) => sign.from < hit.until && follows(text, sign, hit))) return true;
  return between(negations, sign.to, sign.to + negationReach.before).some(
    ({ from, to }) => after.test(text.slice(from, to)) && !apart(text, sign.to, from),
  );
};

const isWarned = (text: string, sign: Hit, warnings: readonly Hit[]): boolean =>
  between(warnings, sign.from - warningReach - longest, sign.to + warningReach).some(
    ({ from, to }) =>
      sign.from - to <= warningReach &&
      !sentenceEnds(text, Math.min(to, sign.to), Math.max(from, sign.from)) &&
      !(from >= sign.from && to <= sign.to),
  );

/** The hits of signs in one field that the words around them leave standing; hits of the other kinds pass. */
export function standing(
  text: string,
  hits: readonly Hit[],
  kindOf: (rule: number) => RuleKind,
): readonly Hit[] {
  const on = hits.filter(({ off }) => !off).sort(byPlace);
  const signs = on.filter(({ owner }) => kindOf(owner) === 'sign');
  const negations = negationsOf(
    on.filter(({ owner }) => kindOf(owner) === 'negation'),
    signs,
  );
  const warnings = on.filter(({ owner }) => kindOf(owner) === 'warning');
  const called = hits.filter(({ off }) => off);
  if (called.length + negations.length + warnings.length === 0) return on;
  const ends = called.length > 0 ? sentencesOf(text) : [];
  const off = new Set(called.map(({ owner, from }) => `${owner} ${sentenceAt(ends, from)}`));
  return on.filter((hit) => {
    if (off.size > 0 && off.has(`${hit.owner} ${sentenceAt(ends, hit.from)}`)) return false;
    if (kindOf(hit.owner) !== 'sign') return true;
    return !isNegated(text, hit, negations) && !isWarned(text, hit, warnings);
  });
}
