/**
 * Where sentences end. Gaps, `unless` and negation reach no further.
 * A sentence ends at a new line (unless it only wraps), at 。！？ and their like anywhere, and at . ! ? … before a
 * space, but not inside numbers and addresses, nor after an initial or a known abbreviation.
 */
const always = /[。！？｡।॥။።។៕؟۔]/u;
const beforeSpace = /[.!?…‼⁇⁈⁉]/u;
const space = /\s/u;
const lineBreak = /[\n\r\u0085\u2028\u2029]/u;
const closing = /["'”’»)\]]/u;
const letter = /\p{L}/u;
const lower = /\p{Ll}/u;
/** Words before a full stop that end no sentence, in the languages of the packs. */
const abbreviations = new Set(
  'e.g i.e eg ie etc approx incl excl min max no nr tel mob ph st mr mrs ms dr prof co ltd inc vs hrs hr mth p.m a.m pcm sr sra ud uds art núm pág z.b bzw ca inkl zzgl tp đt'.split(
    ' ',
  ),
);
/** A line shorter than this was ended on purpose. */
const wrapped = 50;
const longestAbbreviation = 6;

/** Every unit that may end a sentence, and by its last eight bits whether any does: nearly none do. */
const signs = new Set(
  Array.from('\n\r\u0085\u2028\u2029.!?…‼⁇⁈⁉。！？｡।॥။።។៕؟۔"\'”’»)', (sign) => sign.charCodeAt(0)),
);
const mayBeSign = new Uint8Array(256);
for (const sign of signs) mayBeSign[sign & 255] = 1;

/** Whether a sentence ends with the UTF-16 unit at this position. Looks at a few characters around. */
export function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (mayBeSign[code & 255] !== 1 || !signs.has(code)) return false;
  const unit = text.charAt(at);
  if (always.test(unit)) return true;
  if (lineBreak.test(unit)) return !wraps(text, at);
  // A closing quote or bracket belongs to the sentence before it.
  const mark = closing.test(unit) ? at - 1 : at;
  if (!beforeSpace.test(text.charAt(mark))) return false;
  if (at + 1 < text.length && !space.test(text.charAt(at + 1))) return false;
  return text.charAt(mark) !== '.' || !isAbbreviated(text, mark);
}

/** Ends (exclusive, in UTF-16 units) of all sentences of a text, in order; the last is the length of the text. */
export function sentencesOf(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (endsSentence(text, at)) ends.push(at + 1);
  }
  if (ends.at(-1) !== text.length) ends.push(text.length);
  return ends;
}

/** Number of the sentence, among those of `sentencesOf`, in which a position lies. */
export function sentenceAt(ends: readonly number[], position: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a line only goes on in the next: it was long, ends in a word, and the next begins in lower case. */
function wraps(text: string, at: number): boolean {
  const next = text.charAt(at) === '\r' && text.charAt(at + 1) === '\n' ? at + 2 : at + 1;
  if (!lower.test(text.charAt(next))) return false;
  const end = text.charAt(at - 1) === '\r' ? at - 1 : at;
  for (let back = 1; back <= wrapped; back += 1) {
    if (end - back < 0 || lineBreak.test(text.charAt(end - back))) return false;
  }
  return /[\p{L}\p{N},;]/u.test(text.charAt(end - 1));
}

/** Whether the word before a full stop is an initial or an abbreviation. */
function isAbbreviated(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= longestAbbreviation && /[\p{L}.]/u.test(text.charAt(from - 1)))
    from -= 1;
  const word = text.slice(from, at);
  if (abbreviations.has(word.toLowerCase())) return true;
  return (
    word.length === 1 &&
    letter.test(word) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase()
  );
}
