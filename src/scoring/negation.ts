/**
 * Words that take a sign back: "we never ask for a fee". Where they stand before it they reach to the end of the
 * clause; after it they count where the language puts them there, or where the clause ends with them.
 */
import { between, longest, sentenceEnds } from './around.ts';
import type { Hit } from './match/hit.ts';
import { negationReach } from './numbers.ts';
import { endsSentence } from './sentence.ts';

const clauseBreak = /[,;:，、；：،؛—–•|\n]/u;

const apart = (text: string, from: number, to: number): boolean =>
  clauseBreak.test(text.slice(from, to)) || sentenceEnds(text, from, to);

/** Scripts whose languages end a sentence with its verb, and so with "not" ("가입비 없음", "फीस नहीं लेते"). */
const verbLast =
  /[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Sinhala}\p{Script=Myanmar}\p{Script=Ethiopic}]/u;

/** The same in scripts of many languages: words of Urdu, of Hindi and Bengali in Latin letters, of Turkish. */
const lastWords =
  /(?:نہیں|نہ|مت|\b(?:nah?i|nahin|nhi|nai|nei|na)\b|\b(?:yok|değil|degil)\p{L}*|\p{L}(?:m[ae]z|m[ıiuü]yor|m[ae]yız|m[ae]yiz)\p{L}*)/iu;

/** Anywhere else a negation may stand after what it takes back when the clause ends with it ("押金不要"). */
const endsClause = (text: string, at: number): boolean => {
  let next = at;
  while (next < text.length && /[ \t]/u.test(text.charAt(next))) next++;
  return next >= text.length || clauseBreak.test(text.charAt(next)) || endsAt(text, next);
};

const endsAt = (text: string, at: number): boolean =>
  /[.!?…)\]]/u.test(text.charAt(at)) || endsSentence(text, at);

/** A negation, and how far it can reach at most: one that is part of a sign ("no experience") ends with it. */
export interface Negation extends Hit {
  readonly until: number;
}

/** The negations of a text, given also its signs; both sorted by position. */
export function negationsOf(negations: readonly Hit[], signs: readonly Hit[]): readonly Negation[] {
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
  [
    "not no never without any don't không chưa miễn chẳng sin ningún ninguna nunca sem não nenhum nenhuma",
    'tanpa tidak tiada sans pas aucun aucune aucuns aucunes jamais ohne kein keine nicht без не нет walang wala hindi huwag',
    'bila hakuna babu ba olmadan bina bagair nahi nahin 无 無 不 没 沒 免 不用 无需 無需 なし 不要 없이 없음',
    'ไม่ ไม่มี ไม่ต้อง ບໍ່ មិន គ្មាន မ لا بلا بدون دون غير ليس لم لن من غير بغیر نہیں बिना बगैर नहीं বিনা ছাড়া না নেই',
    'இல்லாமல் இன்றி இல்லை නැතිව නැතුව රහිත නැහැ නැත बिनै छैन ያለ ያለምንም የለም',
  ].flatMap((line) => line.split(' ')),
);

/** Does the sign begin after the negation does, as something it takes back ("never [charge] a fee")? */
function follows(text: string, sign: Hit, { from, to }: Hit): boolean {
  if (sign.from <= from) return false;
  if (sign.from < to) return !cores.has(text.slice(sign.from, to).toLowerCase());
  return sign.from - to <= negationReach.after && !apart(text, to, sign.from);
}

/** Does the negation stand after the sign and take it back, with no other sign between that it would mean? */
const takesBack = (
  text: string,
  sign: Hit,
  { from, to, until }: Negation,
  signs: readonly Hit[],
) => {
  if (until !== Infinity || apart(text, sign.to, from)) return false;
  const words = text.slice(from, to);
  if (!verbLast.test(words) && !lastWords.test(words) && !endsClause(text, to)) return false;
  return !between(signs, sign.to, from).some((other) => other.to <= from);
};

/** Is the sign taken back by one of the negations? */
export function isNegated(
  text: string,
  sign: Hit,
  negations: readonly Negation[],
  signs: readonly Hit[],
): boolean {
  const before = between(negations, sign.from - negationReach.after - longest, sign.from);
  if (before.some((hit) => sign.from < hit.until && follows(text, sign, hit))) return true;
  return between(negations, sign.to, sign.to + negationReach.before).some((hit) =>
    takesBack(text, sign, hit, signs),
  );
}
