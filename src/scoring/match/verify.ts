import type { Page } from '../fold/page.ts';
import type { Book, Pattern } from './book.ts';
import type { Edges } from './edges.ts';
import { beginsWith, endsWith, fitsMark } from './mark.ts';
import { mostWays } from './record.ts';
import { bitIn } from './short.ts';
import { heldShift, placeMask } from './sift.ts';
import { markIn, signIn, signOf, type Tables } from './tables.ts';
import { lastNarrow } from '../fold/table.ts';
import { mixed, rollingBits, widths, type Width } from './window.ts';

/** Looks closer at a place that the sieve left: the bucket, then each literal's mark. */
export type Verify = (text: string, sifted: number) => void;

/** Told of a pattern that may begin at a place, in one of its wordings, by what it is looked up by. */
export type Likely = (pattern: Pattern, first: number, way: number) => void;

/** Set where a literal names its pattern by number. */
const opened = 0x80000000;
const waysBits = Math.log2(mostWays);

/** Verifies places of a page against the literals. */
export function verifyOf(
  page: Page,
  tables: Tables,
  book: Book,
  { goesOn }: Edges,
  likely: Likely,
): Verify {
  const { symbols, from } = page;
  const { buckets, bucketShift, literals, used } = tables;
  const { goingOn: threes } = tables.three;
  const { goingOn: twos } = tables.two;
  const [widest = 30] = used;

  function verify(text: string, sifted: number): void {
    const place = sifted & placeMask;
    const held = sifted >>> heldShift;
    let hash = 0;
    let bits = 0;
    for (let at = place - 1; at >= 0 && bits < widest; at -= 1) {
      const symbol = symbols[at] ?? 0;
      hash ^= symbol << bits;
      bits += symbol > lastNarrow ? 10 : 5;
    }
    for (let at = 0; at < widths.length; at += 1) {
      const width = widths[at] ?? 30;
      if (((held >>> at) & 1) === 0 || bits < width) continue;
      if (width >= rollingBits || mayEnd(hash & ((1 << width) - 1), width, text, place))
        look(hash, width, text, place);
    }
  }

  /** Whether a short literal may end here: nearly all are whole words, and nearly all places lie inside others. */
  function mayEnd(window: number, width: Width, text: string, place: number): boolean {
    if (bitIn(width === 15 ? threes : twos, window) === 1) return true;
    return !goesOn(text, (from[place - 1] ?? 0) + 1);
  }

  function look(hash: number, width: Width, text: string, place: number): void {
    const window = hash & ((1 << width) - 1);
    const key = mixed(window, width);
    const sign = signOf(key, widths.indexOf(width));
    const bucket = key >>> bucketShift;
    const last = (buckets[bucket + 1] ?? 0) * 2;
    let goesOnBehind: boolean | undefined;
    for (let at = (buckets[bucket] ?? 0) * 2; at < last; at += 2) {
      const ends = literals[at + 1] ?? 0;
      if (signIn(ends) !== sign) continue;
      const first = place - (ends & 255);
      const mark = markIn(ends);
      if (first < 0 || !fitsMark(mark, symbols, first, place)) continue;
      if (beginsWith(mark) && goesOn(text, from[first] ?? 0)) continue;
      if (endsWith(mark) && (goesOnBehind ??= goesOn(text, (from[place - 1] ?? 0) + 1))) continue;
      const pattern = patternOf(at);
      likely(pattern, first, (literals[at] ?? 0) % mostWays);
    }
  }

  /** The pattern of a literal, whose place in the record gives way to its number once it is read. */
  function patternOf(literal: number): Pattern {
    const wording = literals[literal] ?? 0;
    const place = (wording & ~opened) >>> waysBits;
    const known = wording >= opened ? book.numbered(place) : undefined;
    if (known) return known;
    const pattern = book.pattern(place);
    literals[literal] = (opened | (pattern.number << waysBits) | (wording % mostWays)) >>> 0;
    return pattern;
  }

  return verify;
}
