import { next, previous, type Characters } from '../fold/characters.ts';
import { classes } from '../fold/classes.ts';
import { partsWords, widest } from './grade/separators.ts';
import type { Literals } from './literals.ts';
import type { Stand, Stretch } from './stand.ts';

/**
 * Reads literals off the original text beside something that was found. Short words (for, in, per) are matched only
 * here, so that they cost nothing anywhere else.
 */
export interface Neighbours {
  /** The literal that stands right after a position, if it does. */
  after(text: string, at: number, literal: number): Stretch | undefined;
  /** The literal that stands right before a position, if it does. */
  before(text: string, at: number, literal: number): Stretch | undefined;
  /** Where the separators after a position end; undefined where they part more than words. */
  skipAfter(text: string, at: number): number | undefined;
  /** Where the separators before a position begin; undefined where they part more than words. */
  skipBefore(text: string, at: number): number | undefined;
}

/** Longest ending of a word that is looked through backwards for its stem. */
const longestEnding = 40;

/** Reads by the fold's knowledge of characters. */
export function neighboursOf(literals: Literals, characters: Characters, stand: Stand): Neighbours {
  const { symbols, starts, open } = literals;
  const { classAt, symbolsAt } = characters;
  const apart = (text: string, at: number): boolean => {
    const kind = classAt(text, at);
    return kind === classes.none || kind === classes.clear;
  };

  function skipAfter(text: string, at: number): number | undefined {
    let end = at;
    while (end < text.length && apart(text, end)) {
      if (end - at > widest) return undefined;
      end = next(text, end);
    }
    return partsWords(text.slice(at, end)) ? end : undefined;
  }

  function skipBefore(text: string, at: number): number | undefined {
    let begin = at;
    while (begin > 0 && apart(text, previous(text, begin))) {
      if (at - begin > widest) return undefined;
      begin = previous(text, begin);
    }
    return partsWords(text.slice(begin, at)) ? begin : undefined;
  }

  function after(text: string, at: number, literal: number): Stretch | undefined {
    const from = skipAfter(text, at);
    if (from === undefined) return undefined;
    const length = lengthOf(literal);
    let met = 0;
    let last = from;
    let skipped = 0;
    let place = from;
    let whole = true;
    while (met < length && place < text.length && skipped <= widest) {
      const found = symbolsAt(text, place);
      skipped = found.length === 0 ? skipped + 1 : 0;
      for (let step = 0; step < found.length && met < length; step += 1) {
        if (found[step] !== symbolAt(literal, met)) return undefined;
        met += 1;
        whole = step === found.length - 1;
      }
      if (found.length > 0) last = place;
      place = next(text, place);
    }
    return met === length ? stand(text, literal, from, last, whole) : undefined;
  }

  function before(text: string, at: number, literal: number): Stretch | undefined {
    const end = skipBefore(text, at);
    if (end === undefined) return undefined;
    if (open[literal] !== 1) return endingAt(text, end, literal);
    // The word may have any ending: try where its stem may end.
    let stem = end;
    const kind = classAt(text, previous(text, end));
    while (stem > 0 && end - stem < longestEnding) {
      const found = endingAt(text, stem, literal);
      if (found && found.to >= end) return found;
      stem = previous(text, stem);
      if (stem > 0 && classAt(text, previous(text, stem)) !== kind) return undefined;
    }
    return undefined;
  }

  /** The literal whose last letter is the last before a position. */
  function endingAt(text: string, end: number, literal: number): Stretch | undefined {
    let left = lengthOf(literal);
    let place = end;
    let last: number | undefined;
    let skipped = 0;
    while (left > 0 && place > 0 && skipped <= widest) {
      place = previous(text, place);
      const found = symbolsAt(text, place);
      skipped = found.length === 0 ? skipped + 1 : 0;
      if (found.length > left) return undefined;
      for (let step = found.length - 1; step >= 0; step -= 1) {
        left -= 1;
        if (found[step] !== symbolAt(literal, left)) return undefined;
      }
      if (found.length > 0) last ??= place;
    }
    return left === 0 && last !== undefined ? stand(text, literal, place, last, true) : undefined;
  }

  function lengthOf(literal: number): number {
    return (starts[literal + 1] ?? 0) - (starts[literal] ?? 0);
  }

  function symbolAt(literal: number, at: number): number {
    return symbols[(starts[literal] ?? 0) + at] ?? 0;
  }

  return { after, before, skipAfter, skipBefore };
}
