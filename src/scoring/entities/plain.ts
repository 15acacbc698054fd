/**
 * Letters as they are compared in the small word lists of this folder: lower case, no accents, no
 * compatibility forms. The lists are ours, so a few dozen code points a call is all this ever sees.
 */

const cache = new Map<number, string>();

const ascii = Array.from({ length: 0x80 }, (_, code) => String.fromCharCode(code).toLowerCase());

const work = (code: number): string =>
  String.fromCodePoint(code)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/ı/g, 'i');

/** The plain form of one code point; empty for marks and invisible characters. */
export function plainOf(code: number): string {
  if (code < 0x80) return ascii[code] ?? '';
  let plain = cache.get(code);
  if (plain === undefined) {
    plain = work(code);
    if (cache.size < 4096) cache.set(code, plain);
  }
  return plain;
}

/** The plain form of a short text, without a way back to where its letters stood. */
export const plain = (text: string): string => {
  let out = '';
  for (const char of text) out += plainOf(char.codePointAt(0) ?? 0);
  return out;
};

/** The code point that ends just before `at`, or −1. */
export const codeBefore = (text: string, at: number): number => {
  if (at <= 0) return -1;
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low < 0xe000 && at >= 2 ? (text.codePointAt(at - 2) ?? low) : low;
};

/** How many UTF-16 units a code point takes. */
export const unitsOf = (code: number): number => (code > 0xffff ? 2 : 1);

const letter = /^\p{L}$/u;
const unspaced =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]$/u;

const letters = new Map<number, boolean>();

/** Is this a letter of a script that puts spaces between words? Others need no word boundary. */
export const isSpacedLetter = (code: number): boolean => {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  let spaced = letters.get(code);
  if (spaced === undefined) {
    const char = String.fromCodePoint(code);
    spaced = letter.test(char) && !unspaced.test(char);
    if (letters.size < 4096) letters.set(code, spaced);
  }
  return spaced;
};
