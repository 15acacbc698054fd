import type { Page } from '../fold/page.ts';
import { next, previous, type Characters } from '../fold/characters.ts';

/** A short piece of a text, folded where it stands, beside something that was found. */
export interface Strip {
  readonly symbols: Uint16Array;
  /** Where in the text each symbol's character begins. */
  readonly from: Int32Array;
  /** Symbols stand from `first` to `end`. */
  first: number;
  end: number;
}

/** Most symbols beside something: the longest ending, the longest literal, and one character more. */
const room = 80 + 64 + 24;
/** Most UTF-16 units between two positions, and most symbols of one. */
export const longestStrip = 600;
const mostSymbols = 18;

/** Folds strips. Each holds until the next one in its direction; the same one again costs nothing. */
export interface Strips {
  /** At least so many symbols from a position on, where there are as many. */
  after(text: string, at: number, least: number): Strip;
  /** At least so many symbols before a position. */
  before(text: string, at: number, least: number): Strip;
  /** All symbols from one position to another. */
  between(text: string, from: number, to: number): Strip;
  /** Says that a text stands on the page as a whole, with so many symbols: then its strips are cut from there. */
  standing(text: string, count: number): void;
}

/** Folds by the fold's knowledge of characters. */
export function stripsOf({ symbolAt, symbolsAt }: Characters, page: Page): Strips {
  const forth = newStrip(room);
  const back = newStrip(room);
  const whole = newStrip(longestStrip * mostSymbols);
  /** What stands on the strips: of which text, from where, and how far the text was read. */
  const cut: Strip = { symbols: page.symbols, from: page.from, first: 0, end: 0 };
  const onPage = { text: '', count: 0 };
  const known = { text: '', from: -1, read: -1 };
  const knownWhole = { text: '', from: -1, to: -1 };
  const knownBack = { text: '', to: -1, read: -1 };

  function after(text: string, at: number, least: number): Strip {
    if (known.text !== text || known.from !== at) {
      known.text = text;
      known.from = at;
      known.read = at;
      forth.end = 0;
    }
    let { read } = known;
    while (read < text.length && forth.end < least) {
      const symbol = symbolAt(text, read);
      if (symbol < 0) {
        for (const one of symbolsAt(text, read)) forth.end = put(forth, forth.end, one, read);
      } else if (symbol > 0) forth.end = put(forth, forth.end, symbol, read);
      read = next(text, read);
    }
    known.read = read;
    forth.from[forth.end] = -1;
    return forth;
  }

  function before(text: string, at: number, least: number): Strip {
    if (knownBack.text !== text || knownBack.to !== at) {
      knownBack.text = text;
      knownBack.to = at;
      knownBack.read = at;
      back.first = room;
    }
    let { read } = knownBack;
    while (read > 0 && room - back.first < least) {
      read = previous(text, read);
      const symbol = symbolAt(text, read);
      if (symbol < 0) {
        const all = symbolsAt(text, read);
        for (let step = all.length - 1; step >= 0; step -= 1) {
          back.first -= 1;
          put(back, back.first, all[step] ?? 0, read);
        }
      } else if (symbol > 0) {
        back.first -= 1;
        put(back, back.first, symbol, read);
      }
    }
    knownBack.read = read;
    return back;
  }

  function standing(text: string, count: number): void {
    onPage.text = text;
    onPage.count = count;
  }

  /** The first symbol on the page of a character that begins at a position or later. */
  function placeOf(at: number): number {
    let low = 0;
    let high = onPage.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((page.from[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function between(text: string, from: number, to: number): Strip {
    if (onPage.text === text && onPage.count > 0) {
      cut.first = placeOf(from);
      cut.end = placeOf(to);
      return cut;
    }
    if (knownWhole.text === text && knownWhole.from === from && knownWhole.to === to) return whole;
    knownWhole.text = text;
    knownWhole.from = from;
    knownWhole.to = to;
    whole.end = 0;
    const last = Math.min(to, text.length, from + longestStrip);
    for (let at = from; at < last; at = next(text, at)) {
      const symbol = symbolAt(text, at);
      if (symbol < 0) {
        for (const one of symbolsAt(text, at)) whole.end = put(whole, whole.end, one, at);
      } else if (symbol > 0) whole.end = put(whole, whole.end, symbol, at);
    }
    whole.from[whole.end] = -1;
    return whole;
  }

  return { after, before, between, standing };
}

function newStrip(room: number): Strip {
  const from = new Int32Array(room + 1).fill(-1);
  return { symbols: new Uint16Array(room + 1), from, first: 0, end: room };
}

function put({ symbols, from }: Strip, place: number, symbol: number, at: number): number {
  symbols[place] = symbol;
  from[place] = at;
  return place + 1;
}
