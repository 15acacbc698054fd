import type { Page } from '../fold/page.ts';
import type { Book, Pattern } from './book.ts';
import { mayHold, startOf } from './buckets.ts';
import type { Edges } from './edges.ts';
import { endIn, markIn } from './literals.ts';
import { beginsWith, endsWith, fitsMark } from './mark.ts';
import { mostWays } from './record.ts';
import { bitIn } from './short.ts';
import { signIn, signOf, type Tables } from './tables.ts';
import { isShort, mixed, widths, type Width } from './window.ts';

/**
 * Looks closer at a place that was not sifted out: the buckets of the widths that may be held, then each literal's
 * sign and mark.
 */
export type Verify = (text: string, place: number, held: number, hash: number) => void;

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
  const { buckets, bucketShift, outlines, wordings } = tables;
  const { goingOn: threes } = tables.three;
  const { goingOn: twos } = tables.two;

  function verify(text: string, place: number, held: number, hash: number): void {
    for (let rest = held; rest !== 0; rest &= rest - 1) {
      const which = 31 - Math.clz32(rest & -rest);
      const width = widths[which] ?? 30;
      const window = hash & ((1 << width) - 1);
      if (isShort(width) && !mayEnd(window, width, text, place)) continue;
      const key = mixed(window, width);
      if (mayHold(buckets, bucketShift, key) === 0) continue;
      look(key >>> bucketShift, signOf(key, which), text, place);
    }
  }

  /** Whether a short literal may end here: nearly all are whole words, and nearly all places lie inside others. */
  function mayEnd(window: number, width: Width, text: string, place: number): boolean {
    if (bitIn(width === 15 ? threes : twos, window) === 1) return true;
    return !goesOn(text, (from[place - 1] ?? 0) + 1);
  }

  function look(bucket: number, sign: number, text: string, place: number): void {
    const last = startOf(buckets, bucket + 1);
    let goesOnBehind: boolean | undefined;
    for (let at = startOf(buckets, bucket); at < last; at += 1) {
      const outline = outlines[at] ?? 0;
      if (signIn(outline) !== sign) continue;
      const first = place - endIn(outline);
      const mark = markIn(outline);
      if (first < 0 || !fitsMark(mark, symbols, first, place)) continue;
      if (beginsWith(mark) && goesOn(text, from[first] ?? 0)) continue;
      if (endsWith(mark) && (goesOnBehind ??= goesOn(text, (from[place - 1] ?? 0) + 1))) continue;
      const pattern = patternOf(at);
      likely(pattern, first, (wordings[at] ?? 0) % mostWays);
    }
  }

  /** The pattern of a literal, whose place in the record gives way to its number once it is read. */
  function patternOf(literal: number): Pattern {
    const wording = wordings[literal] ?? 0;
    const place = (wording & ~opened) >>> waysBits;
    const known = wording >= opened ? book.numbered(place) : undefined;
    if (known) return known;
    const pattern = book.pattern(place);
    wordings[literal] = (opened | (pattern.number << waysBits) | (wording % mostWays)) >>> 0;
    return pattern;
  }

  return verify;
}
