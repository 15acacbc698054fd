import { isSyllable, syllablesOn } from './hangul.ts';
import { pageSize, type Page } from './page.ts';
import type { Progress } from './progress.ts';
import {
  anchorShift,
  keptFlag,
  pairFlag,
  pairShift,
  secondShift,
  slowFlag,
  type FoldTable,
} from './table.ts';

/** Folds characters one at a time from where the text was folded to. Gives whether an odd one stopped it. */
export type FillSingly = (text: string) => boolean;

/** So many plain characters after each other, and the next are taken four at a time again. */
const calm = 4;

/** Pairs and Korean, what stands between them, and the last few characters of a text. `seconds`: see `odd.ts`. */
export function singleFillerOf(
  { units }: FoldTable,
  page: Page,
  progress: Progress,
  seconds: Uint16Array,
): FillSingly {
  const { symbols, from, anchors } = page;
  const putSyllable = syllablesOn(symbols);

  /** Pairs among plain characters are not told by a branch either: kana and Indic letters follow no order. */
  function fillPairs(text: string): boolean {
    const { length } = text;
    let { upTo: at, count: end, anchors: marked, seen } = progress;
    let plain = 0;
    let odd = false;
    while (at < length && end < pageSize && plain < calm) {
      const unit = units[text.charCodeAt(at)] ?? 0;
      odd = (unit & (slowFlag | pairFlag)) === slowFlag;
      if (odd) break;
      const paired = (unit >>> pairShift) & 1;
      anchors[marked] = at;
      marked += (unit >>> anchorShift) & 1;
      seen |= unit;
      from[end] = at;
      from[end + 1] = at;
      symbols[end] = unit;
      symbols[end + 1] = seconds[(unit >>> secondShift) & 127] ?? 0;
      end += (unit >>> 31) + paired;
      plain = (plain + 1) * (1 - paired);
      at += 1;
    }
    progress.upTo = at;
    progress.count = end;
    progress.anchors = marked;
    progress.seen = seen;
    return odd;
  }

  /** Korean, with the spaces between its words. */
  function fillKorean(text: string): void {
    const { length } = text;
    let { upTo: at, count: end } = progress;
    while (at < length && end < pageSize) {
      const code = text.charCodeAt(at);
      if (isSyllable(code)) {
        from[end] = at;
        from[end + 1] = at;
        from[end + 2] = at;
        from[end + 3] = at;
        end = putSyllable(code, end);
      } else if (((units[code] ?? 0) & (keptFlag | slowFlag | (1 << anchorShift))) !== 0) break;
      at += 1;
    }
    progress.upTo = at;
    progress.count = end;
  }

  return (text) => {
    while (fillPairs(text)) {
      if (!isSyllable(text.charCodeAt(progress.upTo))) return true;
      fillKorean(text);
    }
    return false;
  };
}
