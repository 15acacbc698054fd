import { classes, type CharacterClass } from './classes.ts';
import { lettersOfFinal } from './hangul.ts';
import { hiragana, readLetter } from './letters.ts';
import { lookAlikes } from './look-alikes.ts';
import { isMark, isOptionalMark } from './marks.ts';

/** What one code point folds to. */
export interface FoldedCodePoint {
  /** UTF-16 units; none for what is left out. */
  readonly symbols: readonly number[];
  readonly class: CharacterClass;
  /** Whether the symbols count only between two letters (`@`, `$`). */
  readonly between: boolean;
}

/** The letters that digits 0 to 9 imitate; the others stay digits. */
const digitLetters = ['o', 'i', '2', 'e', 'a', 's', '6', 't', '8', '9'];
const betweenLetters: Readonly<Record<string, string>> = { '@': 'a', $: 's' };

const unassigned = /^[\p{Cn}\p{Co}]$/u;
const invisible = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\u0640]$/u;
const letter = /^[\p{Alphabetic}\p{L}\p{M}]$/u;
const unspacedScript =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u30fc\uff70\u3099\u309a]$/u;
const hangulScript = /^\p{Script=Hangul}$/u;
const joinedScript = /^[\p{Script=Arabic}\p{Script=Hebrew}]$/u;
const nothing: FoldedCodePoint = { symbols: [], class: classes.none, between: false };

const likenesses = new Map(
  Object.entries(lookAlikes).flatMap(([to, from]) =>
    from
      .split(' ')
      .map((hex): [string, string] => [String.fromCodePoint(Number.parseInt(hex, 16)), to]),
  ),
);

/** What a code point becomes, with the traditional characters that are read as simplified ones. */
export function foldCodePoint(
  code: number,
  simplified: ReadonlyMap<string, string>,
): FoldedCodePoint {
  if (code >= 0xd800 && code <= 0xdfff) return nothing;
  const original = String.fromCodePoint(code);
  if (invisible.test(original)) return { ...nothing, class: classes.clear };
  if (unassigned.test(original)) return nothing;
  const elements = Array.from(original.normalize('NFKD').toLowerCase().normalize('NFKD'));
  const conditional = elements.length === 1 ? betweenLetters[elements[0] ?? ''] : undefined;
  if (conditional) return { symbols: units(conditional), class: classes.none, between: true };
  const symbols = units(elements.map((element) => foldElement(element, simplified)).join(''));
  return { symbols, class: classOf(original, elements, symbols.length > 0), between: false };
}

function foldElement(element: string, simplified: ReadonlyMap<string, string>): string {
  if (invisible.test(element)) return '';
  if (isOptionalMark(element)) return '';
  const digit = digitOf(element);
  if (digit !== undefined) return digitLetters[digit] ?? '';
  const read = readLetter(element);
  if (read === element && !letter.test(element)) return '';
  return Array.from(read)
    .map((one) => foldLetter(one, simplified))
    .join('');
}

function foldLetter(one: string, simplified: ReadonlyMap<string, string>): string {
  const simple = simplified.get(one) ?? one;
  const alike = likenesses.get(simple) ?? likenesses.get(simple.toUpperCase()) ?? simple;
  if (alike === 'l') return 'i';
  const code = alike.codePointAt(0) ?? 0;
  return String.fromCodePoint(...lettersOfFinal(hiragana(code)));
}

function classOf(original: string, elements: readonly string[], kept: boolean): CharacterClass {
  const first = elements[0] ?? original;
  if (!kept) return isMark(original) ? classes.clear : classes.none;
  if (elements.every((element) => digitOf(element) !== undefined)) return classes.digit;
  if (unspacedScript.test(first)) return isMark(original) ? classes.bound : classes.unspaced;
  if (hangulScript.test(first)) return classes.hangul;
  return joinedScript.test(first) ? classes.joined : classes.spaced;
}

function digitOf(element: string): number | undefined {
  if (!/^\p{Nd}$/u.test(element)) return undefined;
  // Digits of one script stand in rows of ten that begin with zero.
  const code = element.codePointAt(0) ?? 0;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}
