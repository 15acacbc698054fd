import type { Characters } from '../fold/characters.ts';
import type { Page } from '../fold/page.ts';
import { besideOf, isOneOf, type Beside } from './beside.ts';
import type { Pattern } from './book.ts';
import type { Stand, Stretch } from './stand.ts';
import { longestStrip, stripsOf, type Strip } from './strip.ts';
import { walkOf, type Walked } from './walk.ts';

/**
 * Reads patterns off the original text beside something that was found. Short words (for, in, per) are matched only
 * here, so that they cost nothing anywhere else.
 */
export interface Neighbours {
  /** Each wording of the pattern that stands right after a position. */
  after(text: string, at: number, pattern: Pattern): readonly Stretch[];
  /** Each wording of the pattern that stands right before a position. */
  before(text: string, at: number, pattern: Pattern): readonly Stretch[];
  /** Each wording of the pattern that begins from one position to another (exclusive). */
  within(text: string, from: number, to: number, pattern: Pattern): readonly Stretch[];
  /** Says that a text stands on the page as a whole, with so many symbols; none: that it does not. */
  standing(text: string, count: number): void;
  /** What lies right beside a position. */
  readonly beside: Beside;
}

/** Most symbols of an ending that is looked through backwards for its stem. */
const longestEnding = 80;

/** How far beyond a position a pattern that began before it is read; long separators are no part of one. */
const farthest = 200;
/** How much is read at once. */
const piece = longestStrip - farthest;

const none: readonly Stretch[] = [];

/** The first place of a strip, from one on, whose character begins at a position or later. */
function placeAt({ from, end }: Strip, first: number, position: number): number {
  let low = first;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((from[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Reads by the fold's knowledge of characters. */
export function neighboursOf(characters: Characters, page: Page, stand: Stand): Neighbours {
  const strips = stripsOf(characters, page);
  const beside = besideOf(characters, strips);
  const walk = walkOf(met);

  /** Where is being looked, and what was found there. */
  let text = '';
  let strip: Strip = strips.after('', 0, 0);
  let found: Stretch[] = [];

  function met(...[pattern, first, end, chosen]: Parameters<Walked>): void {
    const { from } = strip;
    const begin = from[first] ?? 0;
    // A word that begins or ends within a character.
    if (first > strip.first && from[first - 1] === begin) return;
    const last = from[end - 1] ?? 0;
    const stretch = stand(text, pattern, chosen, begin, last, from[end] !== last);
    if (stretch) found.push(stretch);
  }

  function begin(within: string, on: Strip): void {
    text = within;
    strip = on;
    found = [];
  }

  /** Walks from each place of the strip, up to one, where the pattern may begin by the first two of its symbols. */
  function walkFrom(first: number, last: number, wanted: Pattern): void {
    const { symbols, end } = strip;
    const { firsts, seconds } = wanted;
    let next = symbols[first] ?? 0;
    for (let place = first; place < last; place += 1) {
      const symbol = next;
      next = symbols[place + 1] ?? 0;
      if (((firsts >>> (symbol & 31)) & (seconds >>> (next & 31)) & 1) === 0) continue;
      walk.forth(symbols, end, place, wanted);
    }
  }

  function after(within: string, at: number, wanted: Pattern): readonly Stretch[] {
    const { beyond: from, apart, symbol } = beside.after(within, at);
    if (!apart || !isOneOf(wanted.firsts, symbol)) return none;
    const on = strips.after(within, from, wanted.longest + 1);
    begin(within, on);
    walk.forth(on.symbols, on.end, 0, wanted);
    return found;
  }

  function before(within: string, at: number, wanted: Pattern): readonly Stretch[] {
    const { beyond: to, symbol } = beside.before(within, at);
    const { longest: length, open } = wanted;
    if (!open) {
      const on = strips.before(within, to, length + 1);
      if (on.first === on.end || !isOneOf(wanted.lasts, symbol)) return none;
      begin(within, on);
      walk.back(on.symbols, on.first, on.end, wanted);
    } else {
      const on = strips.before(within, to, length + longestEnding);
      begin(within, on);
      const first = Math.max(on.first, on.end - length - longestEnding);
      walkFrom(first, on.end, wanted);
    }
    return found.length === 0
      ? none
      : found.filter((stretch) => beside.isApart(within, stretch.to, at));
  }

  function within(whole: string, from: number, to: number, wanted: Pattern): readonly Stretch[] {
    const all: Stretch[] = [];
    for (let at = from; at < to; at += piece) {
      const end = Math.min(to, at + piece);
      const on = strips.between(whole, at, end + farthest);
      begin(whole, on);
      walkFrom(on.first, placeAt(on, on.first, end), wanted);
      all.push(...found);
    }
    return all;
  }

  return { after, before, within, beside, standing: strips.standing };
}
