import type { Characters } from './characters.ts';
import { oddFillerOf } from './fill-odd.ts';
import { plainFillerOf } from './fill-plain.ts';
import { singleFillerOf } from './fill-singly.ts';
import { oddCharactersBy } from './odd.ts';
import { pageSize, type Page } from './page.ts';
import type { Progress } from './progress.ts';
import { wideFlag, type FoldTable } from './table.ts';

/** Puts texts on the page. */
export interface Filler {
  /** Folds a text from a position on, behind the symbols that are carried, until text or page ends. */
  fill(text: string, start: number, carried: number): void;
  /** What the last filling put on the page. */
  readonly progress: Readonly<Progress>;
  /** Whether a symbol needs wide windows. */
  wide(): boolean;
}

/**
 * Three loops take turns, each of which leaves what is not its own to the next:
 *
 *   The flight is $1,500 🔥 …      plain characters, four at a time      (fill-plain.ts)
 *   ガイド 텔레그램                   pairs and Korean, one at a time       (fill-singly.ts)
 *   $ 🔥 𝐯 ﷺ                        a single odd one                      (fill-odd.ts)
 */
export function fillerOf(table: FoldTable, characters: Characters, page: Page): Filler {
  const progress: Progress = { upTo: 0, count: 0, anchors: 0, seen: 0 };
  const odd = oddCharactersBy(table, characters);
  const fillPlain = plainFillerOf(table, page, progress);
  const fillSingly = singleFillerOf(table, page, progress, odd.seconds);
  const fillOdd = oddFillerOf(table, characters, page, progress, odd);

  function fill(text: string, start: number, carried: number): void {
    const { length } = text;
    progress.upTo = start;
    progress.count = carried;
    progress.anchors = 0;
    progress.seen = carried > 0 ? wideFlag : 0;
    while (progress.upTo < length && progress.count < pageSize) {
      fillPlain(text, Math.min(length, progress.upTo + pageSize - progress.count) - 3);
      while (fillSingly(text)) fillOdd(text);
    }
    page.from[progress.count] = -1;
  }

  return { fill, progress, wide: () => (progress.seen & wideFlag) !== 0 };
}
