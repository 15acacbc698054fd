import type { Page } from './page.ts';
import type { Progress } from './progress.ts';
import { anchorShift, slowFlag, type FoldTable } from './table.ts';

/** Folds a text on, up to a position or to the four characters with the first that is odd. */
export type FillPlain = (text: string, last: number) => void;

const anchorFlag = 1 << anchorShift;

/**
 * The loop that nearly every character of every text goes through. They go four at a time and without a branch: each
 * is written down, and the place for the next moves on only if it counts (a branch at every space costs more than the
 * writing). The arrays are constants of one closure, which is what lets V8 keep them in registers; a call from here,
 * or what else a text may hold, would take them away: so it is a function of its own, with nothing but this.
 */
export function plainFillerOf({ units }: FoldTable, page: Page, progress: Progress): FillPlain {
  const { symbols, from, anchors } = page;
  return (text, last) => {
    let { upTo: at, count: end, anchors: marked, seen } = progress;
    while (at < last) {
      const a = units[text.charCodeAt(at)] ?? 0;
      const b = units[text.charCodeAt(at + 1)] ?? 0;
      const c = units[text.charCodeAt(at + 2)] ?? 0;
      const d = units[text.charCodeAt(at + 3)] ?? 0;
      const any = a | b | c | d;
      if ((any & slowFlag) !== 0) break;
      if ((any & anchorFlag) !== 0) {
        anchors[marked] = at;
        marked += (a >>> anchorShift) & 1;
        anchors[marked] = at + 1;
        marked += (b >>> anchorShift) & 1;
        anchors[marked] = at + 2;
        marked += (c >>> anchorShift) & 1;
        anchors[marked] = at + 3;
        marked += (d >>> anchorShift) & 1;
      }
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
    progress.upTo = at;
    progress.count = end;
    progress.anchors = marked;
    progress.seen = seen;
  };
}
