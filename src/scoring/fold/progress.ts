/** How far a text was folded onto the page: written to by each of the loops when it ends. */
export interface Progress {
  /** Up to here, in UTF-16 units. */
  upTo: number;
  /** Symbols on the page, the carried ones counted. */
  count: number;
  anchors: number;
  /** Bits of the cells of plain characters, all together; the wide one of others too. */
  seen: number;
}
