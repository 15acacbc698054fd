import { next, previous, type Characters } from '../fold/characters.ts';
import { partsWords, widest } from './grade/separators.ts';
import type { Literals } from './literals.ts';
import type { Stand, Stretch } from './stand.ts';

/**
 * Reads literals off the original text beside something that was found. Short words (for, in, per) are matched only
 * here, so that they cost nothing anywhere else.
 */
export interface Neighbours {
  /** The literal right after a position, if it stands there. */
  after(text: string, at: number, literal: number): readonly Stretch[];
  /** The literal right before a position, if it stands there. */
  before(text: string, at: number, literal: number): readonly Stretch[];
  /** Whether nothing but separators of words lies between two positions. */
  isApart(text: string, from: number, to: number): boolean;
  /** Where the separators after a position end, or the farthest that is allowed. */
  skipAfter(text: string, at: number): number;
  /** Where the separators before a position begin, or the farthest that is allowed. */
  skipBefore(text: string, at: number): number;
}

/** Most symbols of an ending that is looked through backwards for its stem. */
const longestEnding = 80;

/** Reads by the fold's knowledge of characters. */
export function neighboursOf(literals: Literals, characters: Characters, stand: Stand): Neighbours {
  const { symbols, starts, open } = literals;
  const { symbolsAt, symbolCountAt } = characters;

  function skipAfter(text: string, at: number): number {
    let end = at;
    while (end < text.length && end - at < widest && symbolCountAt(text, end) === 0)
      end = next(text, end);
    return end;
  }

  function skipBefore(text: string, at: number): number {
    let begin = at;
    while (begin > 0 && at - begin < widest && symbolCountAt(text, previous(text, begin)) === 0) {
      begin = previous(text, begin);
    }
    return begin;
  }

  function isApart(text: string, from: number, to: number): boolean {
    return (
      from <= to &&
      to - from <= widest &&
      skipAfter(text, from) >= to &&
      partsWords(text.slice(from, to))
    );
  }

  /** The literal whose first letter stands at a position. */
  function readAt(text: string, from: number, literal: number): Stretch | undefined {
    const start = starts[literal] ?? 0;
    const length = (starts[literal + 1] ?? 0) - start;
    let met = 0;
    let last = from;
    let whole = true;
    for (let at = from; met < length && at < text.length; at = next(text, at)) {
      const found = symbolsAt(text, at);
      for (let step = 0; step < found.length && met < length; step += 1) {
        if (found[step] !== symbols[start + met]) return undefined;
        met += 1;
        whole = step === found.length - 1;
      }
      if (found.length > 0) last = at;
    }
    return met === length ? stand(text, literal, from, last, whole) : undefined;
  }

  function after(text: string, at: number, literal: number): readonly Stretch[] {
    const from = skipAfter(text, at);
    const found = isApart(text, at, from) ? readAt(text, from, literal) : undefined;
    return found ? [found] : [];
  }

  function before(text: string, at: number, literal: number): readonly Stretch[] {
    const length = (starts[literal + 1] ?? 0) - (starts[literal] ?? 0);
    const most = open[literal] === 1 ? length + longestEnding : length;
    const all: Stretch[] = [];
    let from = skipBefore(text, at);
    for (let count = 0; count < most && from > 0;) {
      from = previous(text, from);
      const symbolsHere = symbolCountAt(text, from);
      count += symbolsHere;
      if (symbolsHere === 0 || count < length) continue;
      const found = readAt(text, from, literal);
      if (found && isApart(text, found.to, at)) all.push(found);
    }
    return all;
  }

  return { after, before, isApart, skipAfter, skipBefore };
}
