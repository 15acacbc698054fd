import { next, previous, type Characters } from '../fold/characters.ts';
import { partsWords, widest } from './grade/separators.ts';
import type { Strips } from './strip.ts';

/** What lies beyond the separators on one side of a position. */
export interface Side {
  /** Where the separators end (before a position: where they begin), or the farthest that is allowed. */
  readonly beyond: number;
  /** Whether they may stand between two words. Told only of those after a position. */
  readonly apart: boolean;
  /** The nearest symbol. */
  readonly symbol: number;
}

/** Looks over the separators beside a position. Many patterns ask at one place: the last answers are kept. */
export interface Beside {
  after(text: string, at: number): Side;
  before(text: string, at: number): Side;
  /** Whether a symbol of these bits stands right after a position: soon told, and most often no. */
  mayFollow(text: string, at: number, bits: number): boolean;
  /** Whether a symbol of these bits stands right before a position. */
  mayPrecede(text: string, at: number, bits: number): boolean;
  /** Whether nothing but separators of words lies between two positions. */
  isApart(text: string, from: number, to: number): boolean;
  /** Where the separators after a position end, or the farthest that is allowed. */
  skipAfter(text: string, at: number): number;
  /** Where the separators before a position begin, or the farthest that is allowed. */
  skipBefore(text: string, at: number): number;
}

/** Whether a symbol's bit is among those of an edge of a pattern. */
export function isOneOf(bits: number, symbol = 0): boolean {
  return ((bits >>> (symbol & 31)) & 1) === 1;
}

/** Looks by the fold's knowledge of characters. */
export function besideOf({ symbolCountAt }: Characters, strips: Strips): Beside {
  const ahead = { text: '', at: -1, beyond: -1, apart: false, symbol: 0 };
  const behind = { text: '', at: -1, beyond: -1, apart: false, symbol: 0 };

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

  function after(within: string, at: number): Side {
    if (ahead.at === at && ahead.text === within) return ahead;
    ahead.text = within;
    ahead.at = at;
    ahead.beyond = skipAfter(within, at);
    const on = strips.after(within, ahead.beyond, 1);
    // A character that has no symbols here was too far to be skipped.
    ahead.apart = on.from[0] === ahead.beyond && isApart(within, at, ahead.beyond);
    ahead.symbol = on.symbols[0] ?? 0;
    return ahead;
  }

  function before(within: string, at: number): Side {
    if (behind.at === at && behind.text === within) return behind;
    behind.text = within;
    behind.at = at;
    behind.beyond = skipBefore(within, at);
    const on = strips.before(within, behind.beyond, 1);
    behind.symbol = on.first === on.end ? 0 : (on.symbols[on.end - 1] ?? 0);
    return behind;
  }

  function mayFollow(within: string, at: number, bits: number): boolean {
    const { apart, symbol } = after(within, at);
    return apart && isOneOf(bits, symbol);
  }

  function mayPrecede(within: string, at: number, bits: number): boolean {
    return isOneOf(bits, before(within, at).symbol);
  }

  return { after, before, mayFollow, mayPrecede, isApart, skipAfter, skipBefore };
}
