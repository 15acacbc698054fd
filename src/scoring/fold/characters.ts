import { classes } from './classes.ts';
import { isSyllable, lettersOfSyllable } from './hangul.ts';
import { classShift, slowFlag, symbolMask, type FoldTable } from './table.ts';

/** What is known of single characters: asked where a text is read here and there, not from end to end. */
export interface Characters {
  /** Class (a number of `classes`) of the character at a position; `none` outside the text. */
  readonly classAt: (text: string, at: number) => number;
  /** How many symbols the character at a position has. */
  readonly symbolCountAt: (text: string, at: number) => number;
  /** The symbol of the character at a position, 0 where it has none; below 0 where only `symbolsAt` can tell. */
  readonly symbolAt: (text: string, at: number) => number;
  /** Symbols of the character at a position, with `@` and `$` as they stand there. */
  readonly symbolsAt: (text: string, at: number) => readonly number[];
}

const none: readonly number[] = [];

/** Reads characters by the table. */
export function charactersOf({ cell, long, astral }: FoldTable): Characters {
  function astralClass(code: number): number {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((astral[middle]?.[1] ?? 0) < code) low = middle + 1;
      else high = middle;
    }
    const [first, , kind] = astral[low] ?? [Infinity, 0, 0];
    return first <= code ? kind : classes.none;
  }

  function classAt(text: string, at: number): number {
    const code = text.codePointAt(at) ?? 0;
    if (code > 0xffff) return astralClass(code);
    return (cell(code) >> classShift) & 7;
  }

  function symbolsAt(text: string, at: number): readonly number[] {
    const code = text.codePointAt(at) ?? 0;
    const unit = code > 0xffff ? slowFlag : cell(code);
    if ((unit & slowFlag) === 0) return (unit & symbolMask) === 0 ? none : [unit & symbolMask];
    if (isSyllable(code)) return lettersOfSyllable(code);
    const symbols = long(code);
    // A letter with symbols but no class of its own is `@` or `$`.
    if (symbols && classAt(text, at) === classes.none) {
      return standsBetweenLetters(text, at) ? symbols : none;
    }
    if (symbols) return symbols;
    const kind = code > 0xffff ? astralClass(code) : classes.none;
    const kept = kind !== classes.none && kind !== classes.clear;
    return kept ? [text.charCodeAt(at), text.charCodeAt(at + 1)] : none;
  }

  function symbolCountAt(text: string, at: number): number {
    const unit = cell(text.charCodeAt(at));
    if ((unit & slowFlag) !== 0) return symbolsAt(text, at).length;
    return (unit & symbolMask) === 0 ? 0 : 1;
  }

  function symbolAt(text: string, at: number): number {
    const unit = cell(text.charCodeAt(at));
    return (unit & slowFlag) !== 0 ? -1 : unit & symbolMask;
  }

  /** Whether the nearest characters that are seen are letters on both sides. */
  function standsBetweenLetters(text: string, at: number): boolean {
    let before = at;
    do before = previous(text, before);
    while (before >= 0 && classAt(text, before) === classes.clear);
    if (before < 0 || !isLetter(classAt(text, before))) return false;
    let after = at + 1;
    while (after < text.length && classAt(text, after) === classes.clear) after = next(text, after);
    return isLetter(classAt(text, after));
  }

  return { classAt, symbolCountAt, symbolAt, symbolsAt };
}

/** Whether a class is that of letters (and vowel signs). */
function isLetter(kind: number): boolean {
  return kind !== classes.none && kind !== classes.digit && kind !== classes.clear;
}

/** Where the character after the one at this position begins. */
export function next(text: string, at: number): number {
  return at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}

/** Where the character before this position begins; below 0 where there is none. */
export function previous(text: string, at: number): number {
  return at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? at - 2 : at - 1;
}
