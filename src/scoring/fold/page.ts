/**
 * The page: where folded text stands while it is matched. One for each fold, made once and written over by every
 * text, so that the loops over it keep their speed: their arrays never move and never grow.
 */

/** Symbols that a page holds before the next one begins. */
export const pageSize = 1 << 14;
/** Longest literal of a phrase, in symbols. So many are carried from page to page, to find what lies across. */
export const longestLiteral = 64;
/** Most symbols of a single character (U+FDFA folds to 18), and room for the loops to look ahead. */
const spare = 64;

export interface Page {
  /** Folded symbols, closed up. */
  readonly symbols: Uint16Array;
  /** Where in the original text each symbol's character begins. */
  readonly from: Int32Array;
  /** Where in the original text the page's anchors stand. */
  readonly anchors: Int32Array;
}

/** An empty page. */
export function newPage(): Page {
  const size = pageSize + spare;
  return {
    symbols: new Uint16Array(size),
    from: new Int32Array(size),
    anchors: new Int32Array(size),
  };
}
