import type { Characters } from '../fold/characters.ts';
import { columnsOf, type Word } from './columns.ts';
import { numberReader } from './numbers.ts';
import { edgeOf, longestOf, secondsOf } from './outline.ts';
import type { Needs } from './present.ts';
import type { RecordPart } from './record.ts';
import { chainOf, isOff, wholeFirst } from './use.ts';

/** What was found of a pattern last: twice the number of the text, and one for yes. And what that hangs on. */
export interface Known {
  present: number;
  used: number;
  needs?: Needs;
  /** Together with the needs of the only chain that it leads. */
  withChain?: Needs;
}

/** The only wording of a pattern, put together so that it is compared in one go. */
export interface Wording {
  readonly words: readonly Word[];
  readonly symbols: Uint16Array;
  /** How many of the symbols stand before what it is looked up by. */
  readonly before: number;
}

/** Words side by side. */
export interface Pattern {
  /** Counted as they are read. */
  readonly number: number;
  /** For `present.ts`. */
  readonly known: Known;
  /** Of each column one word stands there. */
  readonly columns: readonly (readonly Word[])[];
  /** Where there is but one word to each column, as in most. */
  readonly only: Wording | undefined;
  /** Whether the last word may have any ending. */
  readonly open: boolean;
  /** Most symbols of any wording. */
  readonly longest: number;
  /** A bit for each symbol that it may begin with, by the symbol's last five bits. */
  readonly firsts: number;
  /** The same of the symbols that may follow the first; all bits where it may be one symbol long. */
  readonly seconds: number;
  /** The same of those that it may end with. */
  readonly lasts: number;
  /** The columns that it is looked up by: the first, and behind the last. */
  readonly anchorFirst: number;
  readonly anchorEnd: number;
  /** What it is used for (see `use.ts`), and apart from that by exceptions. */
  readonly uses: readonly number[];
  readonly offs: readonly number[];
}

/** The patterns of a record, each read when it is first asked for; most never are. */
export interface Book {
  /** The pattern at a place. */
  pattern(place: number): Pattern;
  /** A pattern that was read, by its number. */
  numbered(number: number): Pattern | undefined;
}

/** Opens the book of the parts of a record; of chains only those are told that are there. */
export function bookOf(
  parts: readonly RecordPart[],
  hasChain: (chain: number) => boolean,
  characters: Characters,
): Book {
  const { column, word } = columnsOf(parts, characters);
  const rows = numberReader(parts.flatMap((part) => (part.patterns ? [part.patterns] : [])));
  const patterns = new Map<number, Pattern>();
  const inOrder: Pattern[] = [];

  function patternAt(place: number): Pattern {
    rows.goTo(place);
    const head = rows.take();
    const own = Array.from({ length: head >> 3 }, () => {
      const what = rows.take();
      return (what & 1) === 1 ? [word(what >> 1)] : column(what >> 1);
    });
    const used = (head >> 1) & 3;
    const stretch = used > 0 && own.length > 1;
    const anchorFirst = stretch ? rows.take() : 0;
    const anchorEnd = stretch ? anchorFirst + rows.take() : own.length;
    const all = Array.from({ length: used < 2 ? used : rows.take() }, rows.take).filter(isThere);
    const longest = own.reduce((sum, column) => sum + longestOf(column), 0);
    const open = (head & 1) === 1;
    return {
      number: inOrder.length,
      known: { present: 0, used: 0 },
      columns: own,
      only: onlyOf(own, anchorFirst),
      open,
      longest,
      firsts: edgeOf(own, (symbols) => symbols[0]),
      seconds: secondsOf(own),
      lasts: edgeOf([...own].reverse(), (symbols) => symbols.at(-1)),
      anchorFirst,
      anchorEnd,
      uses: wholeFirst(all.filter((use) => !isOff(use))),
      offs: all.filter(isOff),
    };
  }

  function isThere(use: number): boolean {
    const chain = chainOf(use);
    return chain === undefined || hasChain(chain);
  }

  function pattern(place: number): Pattern {
    const known = patterns.get(place);
    if (known) return known;
    const read = patternAt(place);
    patterns.set(place, read);
    inOrder.push(read);
    return read;
  }

  return { pattern, numbered: (number) => inOrder[number] };
}

function onlyOf(columns: Pattern['columns'], anchorFirst: number): Wording | undefined {
  const words = columns.flat();
  if (columns.some(({ length }) => length > 1)) return undefined;
  const before = words.slice(0, anchorFirst).reduce((sum, { symbols }) => sum + symbols.length, 0);
  return { words, symbols: Uint16Array.from(words.flatMap(({ symbols }) => [...symbols])), before };
}
