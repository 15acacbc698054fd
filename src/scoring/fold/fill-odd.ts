import { next, type Characters } from './characters.ts';
import { classes } from './classes.ts';
import { oddRoom, oddCount, type OddCharacters } from './odd.ts';
import type { Page } from './page.ts';
import type { Progress } from './progress.ts';
import {
  anchorShift,
  classShift,
  lastNarrow,
  slowFlag,
  wideFlag,
  type FoldTable,
} from './table.ts';

/** Folds the odd character to which the text was folded. */
export type FillOdd = (text: string) => void;

/** Characters of many symbols, those beyond U+FFFF, `@` and `$`, and those whose leaf of the table is still sealed. */
export function oddFillerOf(
  { cell }: FoldTable,
  { symbolsAt }: Characters,
  page: Page,
  progress: Progress,
  odd: OddCharacters,
): FillOdd {
  const { symbols, from, anchors } = page;

  function putSlot(slot: number, at: number): void {
    const mark = odd.marks[slot] ?? 0;
    const { count } = progress;
    // Room for the most symbols is written to, whatever their number.
    for (let step = 0; step < oddRoom; step += 1) {
      symbols[count + step] = odd.symbols[slot * oddRoom + step] ?? 0;
      from[count + step] = at;
    }
    progress.count = count + (mark & oddCount);
    progress.anchors += (mark >>> anchorShift) & 1;
    progress.seen |= mark & wideFlag;
  }

  function putSlowly(text: string, at: number): void {
    for (const letter of symbolsAt(text, at)) {
      symbols[progress.count] = letter;
      from[progress.count] = at;
      progress.count += 1;
      if (letter > lastNarrow) progress.seen |= wideFlag;
    }
  }

  return (text) => {
    const { upTo: at } = progress;
    const code = text.charCodeAt(at);
    const unit = cell(code);
    // It was only sealed.
    if ((unit & slowFlag) === 0) return;
    anchors[progress.anchors] = at;
    progress.anchors += (unit >>> anchorShift) & 1;
    progress.upTo = next(text, at);
    const slot = leans(code, unit) ? -1 : odd.slotAt(text, at);
    if (slot < 0) putSlowly(text, at);
    else putSlot(slot, at);
  };
}

/** Whether an odd character has no class of its own, and is no half of a pair of surrogates: then it is `@` or `$`. */
function leans(code: number, unit: number): boolean {
  return ((unit >>> classShift) & 7) === classes.none && (code < 0xd800 || code > 0xdfff);
}
