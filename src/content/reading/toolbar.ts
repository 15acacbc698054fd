import { type Level, levels } from '../../model.ts';
import type { SeenListing } from '../../platform/messages.ts';
import { shownSigns } from '../../interface/shown-signs.ts';

/** What the toolbar's mark says of a page. */
export interface ToolbarMark {
  readonly level: Level;
  readonly signs: number;
}

/** The worst level of all listings that were not dismissed, and how many signs they bear. */
export function toolbarMark(rows: readonly SeenListing[]): ToolbarMark {
  let [worst, signs] = [0, 0];
  for (const { verdict, dismissed } of rows) {
    if (verdict === undefined || verdict.level === 'none' || dismissed) continue;
    worst = Math.max(worst, levels.indexOf(verdict.level));
    signs += shownSigns(verdict).length;
  }
  return { level: levels[worst] ?? 'none', signs };
}
