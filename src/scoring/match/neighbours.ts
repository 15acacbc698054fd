import { next, previous, type Characters } from '../fold/characters.ts';
import type { Page } from '../fold/page.ts';
import type { Pattern } from './book.ts';
import { partsWords, widest } from './grade/separators.ts';
import type { Stand, Stretch } from './stand.ts';
import { longestStrip, stripsOf, type Strip } from './strip.ts';
import { walkOf, type Walked } from './walk.ts';
import { wantedOf } from './wanted.ts';

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
  /** Whether nothing but separators of words lies between two positions. */
  isApart(text: string, from: number, to: number): boolean;
  /** Where the separators after a position end, or the farthest that is allowed. */
  skipAfter(text: string, at: number): number;
  /** Where the separators before a position begin, or the farthest that is allowed. */
  skipBefore(text: string, at: number): number;
}

/** Most symbols of an ending that is looked through backwards for its stem. */
const longestEnding = 80;

/** How far beyond a position a pattern that began before it is read; long separators are no part of one. */
const farthest = 200;
/** How much is read at once. */
const piece = longestStrip - farthest;

const none: readonly Stretch[] = [];

/** Whether a symbol's bit is among those of an edge of a pattern. */
const isOneOf = (bits: number, symbol = 0): boolean => ((bits >>> (symbol & 31)) & 1) === 1;

/** Reads by the fold's knowledge of characters. */
export function neighboursOf(characters: Characters, page: Page, stand: Stand): Neighbours {
  const { symbolCountAt } = characters;
  const strips = stripsOf(characters, page);
  const walk = walkOf(met);

  /** Where was looked last, and what lies beyond the separators: many patterns ask at one place. */
  const ahead = { text: '', at: -1, beyond: -1, apart: false };
  const behind = { text: '', at: -1, beyond: -1 };

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
    const wanted = wantedOf(pattern, chosen);
    const stretch = stand(text, wanted, begin, last, from[end] !== last);
    if (stretch) found.push(stretch);
  }

  function skipAfter(within: string, at: number): number {
    let end = at;
    while (end < within.length && end - at < widest && symbolCountAt(within, end) === 0)
      end = next(within, end);
    return end;
  }

  function skipBefore(within: string, at: number): number {
    let begin = at;
    while (
      begin > 0 &&
      at - begin < widest &&
      symbolCountAt(within, previous(within, begin)) === 0
    ) {
      begin = previous(within, begin);
    }
    return begin;
  }

  function isApart(within: string, from: number, to: number): boolean {
    return (
      from <= to &&
      to - from <= widest &&
      skipAfter(within, from) >= to &&
      partsWords(within.slice(from, to))
    );
  }

  function begin(within: string, on: Strip): void {
    text = within;
    strip = on;
    found = [];
  }

  function seekAfter(within: string, at: number): void {
    if (ahead.at === at && ahead.text === within) return;
    ahead.text = within;
    ahead.at = at;
    ahead.beyond = skipAfter(within, at);
    ahead.apart = isApart(within, at, ahead.beyond);
  }

  function seekBefore(within: string, at: number): void {
    if (behind.at === at && behind.text === within) return;
    behind.text = within;
    behind.at = at;
    behind.beyond = skipBefore(within, at);
  }

  function after(within: string, at: number, wanted: Pattern): readonly Stretch[] {
    seekAfter(within, at);
    const { beyond: from, apart } = ahead;
    if (!apart) return none;
    const on = strips.after(within, from, wanted.longest + 1);
    // A character that has no symbols here was too far to be skipped.
    if (on.from[0] !== from || !isOneOf(wanted.firsts, on.symbols[0])) return none;
    begin(within, on);
    walk.forth(on.symbols, on.end, 0, wanted);
    return found;
  }

  function before(within: string, at: number, wanted: Pattern): readonly Stretch[] {
    seekBefore(within, at);
    const { beyond: to } = behind;
    const { longest: length, open } = wanted;
    if (!open) {
      const on = strips.before(within, to, length + 1);
      if (on.first === on.end || !isOneOf(wanted.lasts, on.symbols[on.end - 1])) return none;
      begin(within, on);
      walk.back(on.symbols, on.first, on.end, wanted);
    } else {
      const on = strips.before(within, to, length + longestEnding);
      begin(within, on);
      const first = Math.max(on.first, on.end - length - longestEnding);
      for (let place = on.end - 1; place >= first; place -= 1) {
        if (isOneOf(wanted.firsts, on.symbols[place]))
          walk.forth(on.symbols, on.end, place, wanted);
      }
    }
    return found.length === 0 ? none : found.filter((stretch) => isApart(within, stretch.to, at));
  }

  function within(whole: string, from: number, to: number, wanted: Pattern): readonly Stretch[] {
    const all: Stretch[] = [];
    for (let at = from; at < to; at += piece) {
      const end = Math.min(to, at + piece);
      const on = strips.between(whole, at, end + farthest);
      begin(whole, on);
      const { symbols, from: places } = on;
      for (let place = on.first; place < on.end && (places[place] ?? 0) < end; place += 1) {
        if (isOneOf(wanted.firsts, symbols[place])) walk.forth(symbols, on.end, place, wanted);
      }
      all.push(...found);
    }
    return all;
  }

  return { after, before, within, standing: strips.standing, isApart, skipAfter, skipBefore };
}
