import { next, type Characters } from './characters.ts';
import { classes } from './classes.ts';
import { isSyllable, lettersOfSyllable } from './hangul.ts';
import { pageSize, type Page } from './page.ts';
import { cell, type FoldTable } from './table.ts';

/** What the last filling put on the page. */
export interface Filler {
  /** Folds a text from a position on, behind the symbols that are carried, until text or page ends. */
  fill(text: string, start: number, carried: number): void;
  /** Symbols on the page, the carried ones counted. */
  count(): number;
  anchors(): number;
  /** How far the text was folded. */
  upTo(): number;
  /** Whether a symbol needs wide windows. */
  wide(): boolean;
}

/**
 * The loop that every character of every text goes through. Plain characters go four at a time and without a
 * branch: each is written down, and the place for the next moves on only if it counts (a branch at every space
 * costs more than the writing). The arrays are constants of one closure, which is what lets V8 keep them in registers.
 */
export function fillerOf(table: FoldTable, characters: Characters, page: Page): Filler {
  const units = table.units;
  const { symbols, from, anchors } = page;
  const { classAt, symbolsAt } = characters;
  let count = 0;
  let anchored = 0;
  let upTo = 0;
  let wide = false;

  /** Puts a character's symbols down; gives how many. */
  function putSlowly(text: string, at: number, end: number): number {
    const code = text.charCodeAt(at);
    const letters = isSyllable(code) ? lettersOfSyllable(code) : symbolsAt(text, at);
    for (let step = 0; step < letters.length; step += 1) {
      symbols[end + step] = letters[step] ?? 0;
      from[end + step] = at;
    }
    return letters.length;
  }

  function fill(text: string, start: number, carried: number): void {
    const length = text.length;
    let end = carried;
    let marked = 0;
    let at = start;
    let seen = carried > 0 ? cell.wide : 0;
    while (at < length && end < pageSize) {
      const plainEnd = Math.min(length, at + pageSize - end) - 3;
      while (at < plainEnd) {
        const a = units[text.charCodeAt(at)] ?? 0;
        const b = units[text.charCodeAt(at + 1)] ?? 0;
        const c = units[text.charCodeAt(at + 2)] ?? 0;
        const d = units[text.charCodeAt(at + 3)] ?? 0;
        const any = a | b | c | d;
        if ((any & cell.slow) !== 0) break;
        seen |= any;
        symbols[end] = a;
        from[end] = at;
        end += (0 - (a & cell.symbol)) >>> 31;
        anchors[marked] = at;
        marked += (a >>> cell.anchorShift) & 1;
        symbols[end] = b;
        from[end] = at + 1;
        end += (0 - (b & cell.symbol)) >>> 31;
        anchors[marked] = at + 1;
        marked += (b >>> cell.anchorShift) & 1;
        symbols[end] = c;
        from[end] = at + 2;
        end += (0 - (c & cell.symbol)) >>> 31;
        anchors[marked] = at + 2;
        marked += (c >>> cell.anchorShift) & 1;
        symbols[end] = d;
        from[end] = at + 3;
        end += (0 - (d & cell.symbol)) >>> 31;
        anchors[marked] = at + 3;
        marked += (d >>> cell.anchorShift) & 1;
        at += 4;
      }
      // One at a time: the odd characters that stopped the loop, and the last few.
      let plain = 0;
      while (at < length && end < pageSize && plain < 4) {
        const unit = units[text.charCodeAt(at)] ?? 0;
        anchors[marked] = at;
        if ((unit & cell.slow) === 0) {
          seen |= unit;
          symbols[end] = unit;
          from[end] = at;
          end += (0 - (unit & cell.symbol)) >>> 31;
          marked += (unit >>> cell.anchorShift) & 1;
          at += 1;
          plain += 1;
        } else {
          seen |= cell.wide;
          end += putSlowly(text, at, end);
          const astral = next(text, at) > at + 1;
          const digit = astral && classAt(text, at) === classes.digit;
          marked += digit ? 1 : (unit >>> cell.anchorShift) & 1;
          at = next(text, at);
        }
      }
    }
    from[end] = -1;
    count = end;
    anchored = marked;
    upTo = at;
    wide = (seen & cell.wide) !== 0;
  }

  return {
    fill,
    count: () => count,
    anchors: () => anchored,
    upTo: () => upTo,
    wide: () => wide,
  };
}
