/**
 * The fold as a plain, slow specification: what one code point becomes, and what a text becomes.
 * The fast fold is a table made from this, and tests hold the two equal. Used at build time only.
 *
 *   NFKD, lower case, NFKD again
 *   → invisible characters, optional marks, spaces, punctuation, emoji: out
 *   → digits of every script: the letters they imitate
 *   → letters: simplified Chinese, hiragana, letters of Hangul, Arabic variants, look-alikes
 */
import { classes } from './classes.ts';
import { foldCodePoint, type FoldedCodePoint } from './code-point.ts';

/** A text as the specification folds it: symbols, and where in the original each one's character begins. */
export interface SlowlyFolded {
  readonly symbols: readonly number[];
  readonly from: readonly number[];
}

export interface Specification {
  codePoint(code: number): FoldedCodePoint;
  text(text: string): SlowlyFolded;
}

/** The specification, with the traditional characters that are read as simplified ones. */
export function specificationOf(simplified: ReadonlyMap<string, string>): Specification {
  const memory = new Map<number, FoldedCodePoint>();

  function codePoint(code: number): FoldedCodePoint {
    const known = memory.get(code);
    if (known) return known;
    const folded = foldCodePoint(code, simplified);
    memory.set(code, folded);
    return folded;
  }

  return { codePoint, text: (text) => foldText(text, codePoint) };
}

function foldText(text: string, codePoint: (code: number) => FoldedCodePoint): SlowlyFolded {
  const symbols: number[] = [];
  const from: number[] = [];
  for (let at = 0; at < text.length; at += widthAt(text, at)) {
    const folded = codePoint(text.codePointAt(at) ?? 0);
    if (folded.between && !standsBetweenLetters(text, at, codePoint)) continue;
    for (const symbol of folded.symbols) {
      symbols.push(symbol);
      from.push(at);
    }
  }
  return { symbols, from };
}

function standsBetweenLetters(
  text: string,
  at: number,
  codePoint: (code: number) => FoldedCodePoint,
): boolean {
  const points = Array.from(text);
  const index = Array.from(text.slice(0, at)).length;
  const seen = (point: string): boolean =>
    codePoint(point.codePointAt(0) ?? 0).class !== classes.clear;
  const before = points.slice(0, index).findLast(seen);
  const after = points.slice(index + 1).find(seen);
  return [before, after].every((point) => {
    const neighbour =
      point === undefined ? classes.none : codePoint(point.codePointAt(0) ?? 0).class;
    return neighbour !== classes.none && neighbour !== classes.digit;
  });
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
