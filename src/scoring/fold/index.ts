/**
 * The fold: what advertisers do to letters undone, in one walk over the text.
 *
 *   text      F r é ℯ ‑ 🌟 Ｖ1$a        UTF-16 units
 *     │ one table cell a unit; odd ones (surrogates, Hangul, ligatures, @ and $) by slower ways      (fill.ts)
 *     ▼
 *   symbols   f r e e v i s a          closed up on the page
 *   from      0 2 4 6 …                where each symbol's character begins in the text
 *   anchors   …                        where digits, @ : / + and currency signs stand
 */
import { charactersOf, type Characters } from './characters.ts';
import { fillerOf } from './fill.ts';
import { newPage, type Page } from './page.ts';
import { decodeFold, type FoldTableData } from './table.ts';

/** A text that was folded. Its symbols stand on the page until another text is folded. */
export interface Folded {
  readonly text: string;
  /** UTF-16 positions of digits of any script, `@ : / +` and currency signs, in order. */
  readonly anchors: ArrayLike<number> & Iterable<number>;
}

export interface Fold {
  /** Folds a text of any length. Good for ever, fastest when it is matched before the next one is folded. */
  fold(text: string): Folded;
  readonly characters: Characters;
  readonly page: Page;
  /** Brings a text onto the page piece by piece, at least once; each begins with the last symbols of the one before. */
  eachPage(folded: Folded, carry: number, visit: PageVisit): void;
}

/**
 * How many symbols stand on the page, how many of them were carried over, whether any needs wide windows, and whether
 * the text ends there.
 */
export type PageVisit = (count: number, carried: number, wide: boolean, last: boolean) => void;

/** Unpacks the table and makes the page. One a tab: loops over the page are fast as long as there is one. */
export function foldOf(data: FoldTableData): Fold {
  const table = decodeFold(data);
  const characters = charactersOf(table);
  const page = newPage();
  const filled = fillerOf(table, characters, page);
  const { progress } = filled;
  /** The text whose first (or only) piece stands on the page. */
  let standing: Folded | undefined;

  function fold(text: string): Folded {
    filled.fill(text, 0, 0);
    const whole = progress.upTo >= text.length;
    // A plain list: a typed array of a few dozen takes longer to make than to fill.
    const anchors: number[] = [];
    noteAnchors(anchors);
    while (progress.upTo < text.length) {
      filled.fill(text, progress.upTo, 0);
      noteAnchors(anchors);
    }
    const folded = { text, anchors };
    standing = whole ? folded : undefined;
    return folded;
  }

  function noteAnchors(anchors: number[]): void {
    const count = progress.anchors;
    for (let at = 0; at < count; at += 1) anchors.push(page.anchors[at] ?? 0);
  }

  function eachPage(folded: Folded, carry: number, visit: PageVisit): void {
    const { text } = folded;
    if (standing !== folded) filled.fill(text, 0, 0);
    visit(progress.count, 0, filled.wide(), progress.upTo >= text.length);
    standing = progress.upTo < text.length ? undefined : folded;
    while (progress.upTo < text.length) {
      const carried = Math.min(carry, progress.count);
      const first = progress.count - carried;
      page.symbols.copyWithin(0, first, first + carried);
      page.from.copyWithin(0, first, first + carried);
      filled.fill(text, progress.upTo, carried);
      visit(progress.count, carried, filled.wide(), progress.upTo >= text.length);
    }
  }

  return { fold, characters, page, eachPage };
}
