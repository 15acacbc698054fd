import { next, type Characters } from './characters.ts';
import { classes } from './classes.ts';
import { isSyllable, putSyllable } from './hangul.ts';
import { pageSize, type Page } from './page.ts';
import { anchorShift, lastNarrow, slowFlag, wideFlag, type FoldTable } from './table.ts';

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

/** What stops the fast loop. */
const oddFlags = slowFlag | (1 << anchorShift);

/**
 * The loop that every character of every text goes through. Plain characters go four at a time and without a
 * branch: each is written down, and the place for the next moves on only if it counts (a branch at every space
 * costs more than the writing). The arrays are constants of one closure, which is what lets V8 keep them in registers.
 */
export function fillerOf(table: FoldTable, characters: Characters, page: Page): Filler {
  const { units, cell } = table;
  const { symbols, from, anchors } = page;
  const { classAt, symbolsAt } = characters;
  let count = 0;
  let anchored = 0;
  let upTo = 0;
  let wide = false;

  /** Puts a Korean syllable down; gives where the next symbol goes. */
  function putKorean(code: number, at: number, end: number): number {
    const after = end + putSyllable(code, symbols, end);
    for (let place = end; place < after; place += 1) from[place] = at;
    return after;
  }

  /** Puts any character down; gives where the next symbol goes. */
  function putSlowly(text: string, at: number, end: number): number {
    const letters = symbolsAt(text, at);
    for (let step = 0; step < letters.length; step += 1) {
      symbols[end + step] = letters[step] ?? 0;
      from[end + step] = at;
    }
    return end + letters.length;
  }

  function isWide(first: number, end: number): boolean {
    for (let place = first; place < end; place += 1) {
      if ((symbols[place] ?? 0) > lastNarrow) return true;
    }
    return false;
  }

  function fill(text: string, start: number, carried: number): void {
    const length = text.length;
    let end = carried;
    let marked = 0;
    let at = start;
    let seen = carried > 0 ? wideFlag : 0;
    while (at < length && end < pageSize) {
      const plainEnd = Math.min(length, at + pageSize - end) - 3;
      while (at < plainEnd) {
        const a = units[text.charCodeAt(at)] ?? 0;
        const b = units[text.charCodeAt(at + 1)] ?? 0;
        const c = units[text.charCodeAt(at + 2)] ?? 0;
        const d = units[text.charCodeAt(at + 3)] ?? 0;
        const any = a | b | c | d;
        if ((any & oddFlags) !== 0) break;
        seen |= any;
        symbols[end] = a;
        from[end] = at;
        end += a >>> 31;
        symbols[end] = b;
        from[end] = at + 1;
        end += b >>> 31;
        symbols[end] = c;
        from[end] = at + 2;
        end += c >>> 31;
        symbols[end] = d;
        from[end] = at + 3;
        end += d >>> 31;
        at += 4;
      }
      // One at a time: the odd characters that stopped the loop, and the last few.
      let plain = 0;
      while (at < length && end < pageSize && plain < 4) {
        const code = text.charCodeAt(at);
        const unit = cell(code);
        anchors[marked] = at;
        marked += (unit >>> anchorShift) & 1;
        if ((unit & slowFlag) === 0) {
          seen |= unit;
          symbols[end] = unit;
          from[end] = at;
          end += unit >>> 31;
          at += 1;
          plain += 1;
        } else if (isSyllable(code)) {
          end = putKorean(code, at, end);
          at += 1;
          plain = 0;
        } else {
          const first = end;
          end = putSlowly(text, at, end);
          if (isWide(first, end)) seen |= wideFlag;
          const after = next(text, at);
          if (after > at + 1 && classAt(text, at) === classes.digit) marked += 1;
          at = after;
        }
      }
    }
    from[end] = -1;
    count = end;
    anchored = marked;
    upTo = at;
    wide = (seen & wideFlag) !== 0;
  }

  return {
    fill,
    count: () => count,
    anchors: () => anchored,
    upTo: () => upTo,
    wide: () => wide,
  };
}
