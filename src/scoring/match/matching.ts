import type { Fold, Folded } from '../fold/index.ts';
import { longestLiteral } from '../fold/page.ts';
import { assemblerOf } from './assemble.ts';
import { bookOf, type Pattern } from './book.ts';
import { candidatesOn } from './candidates.ts';
import { chainBookOf } from './chain-book.ts';
import type { Word } from './columns.ts';
import { edgesOf } from './edges.ts';
import type { GradedFiller } from './fillers.ts';
import { foundBy } from './found.ts';
import type { Hit } from './hit.ts';
import { neighboursOf } from './neighbours.ts';
import { presentOf } from './present.ts';
import type { PhraseRecord } from './record.ts';
import { seenOn } from './seen.ts';
import type { SlotFiller } from './slot.ts';
import { standOf } from './stand.ts';
import type { Tables } from './tables.ts';
import { waitingList } from './waiting.ts';
import { walkOf } from './walk.ts';

/** What is given to stand in slots; `grade`: its place in `grades`, where it was known by words and not by its form. */
export interface GivenFiller extends SlotFiller {
  readonly grade?: number;
}

/** Finds phrases in folded texts. */
export interface Matcher {
  /**
   * All hits in a text, by where they begin, each once; `fillers` may stand in the slots of phrases.
   * Exceptions (`off`) are told of owners that were met, and of no others.
   */
  find(folded: Folded, fillers: readonly GivenFiller[]): readonly Hit[];
}

const none: readonly GivenFiller[] = [];

/** Matches by a record and its tables: the drawing of it stands in `index.ts`. */
export function matcherBy(record: PhraseRecord, tables: Tables, fold: Fold): Matcher {
  const { characters, page } = fold;
  const { parts } = record;
  const chains = chainBookOf(record);
  const book = bookOf(parts, chains.has, characters);
  const edges = edgesOf(characters);
  const candidates = candidatesOn(page, tables, book, edges, likely);
  const walk = walkOf(met);
  const stand = standOf(edges, characters);
  const neighbours = neighboursOf(characters, page, stand);
  const seen = seenOn(page);
  const names = record.fillers.map(([, , kind]) => kind);
  const present = presentOf(book, chains, seen, names);
  const assemble = assemblerOf(chains, book, neighbours, present, characters);
  const found = foundBy(record, chains);
  const waiting = waitingList();

  /** The text in hand, and what stands on the page of it. */
  let text = '';
  let given = none;
  let carried = 0;
  let pages = 0;
  let symbols = 0;
  /** All of it. */
  let whole = false;
  /** Whether exceptions are in hand, and not all else. */
  let excepting = false;

  function likely(pattern: Pattern, first: number, way: number): void {
    if (excepting) {
      if (pattern.uses.length === 0) exception(pattern, first, way);
    } else if (whole ? present.used(pattern) : pattern.uses.length > 0) {
      walk.around(page.symbols, symbols, first, pattern, way);
    } else if (pattern.offs.length > 0) waiting.place(pattern, first, way);
  }

  function exception(pattern: Pattern, first: number, way: number): void {
    if (present.pattern(pattern) && pattern.offs.some(found.callsOff))
      walk.around(page.symbols, symbols, first, pattern, way);
  }

  function met(pattern: Pattern, first: number, end: number, chosen: readonly Word[]): void {
    if (end <= carried) return;
    const from = page.from[first] ?? 0;
    const last = page.from[end - 1] ?? 0;
    if (first > 0 && page.from[first - 1] === from) return;
    const stretch = stand(text, pattern, chosen, from, last, page.from[end] !== last);
    if (!stretch) return;
    const { uses, offs } = pattern;
    found.put(excepting ? offs.filter(found.callsOff) : uses, stretch);
    if (!excepting && offs.length > 0) waiting.met(pattern, stretch);
  }

  function onPage(count: number, carriedOver: number, wide: boolean, last: boolean): void {
    carried = carriedOver;
    pages += 1;
    symbols = count;
    whole = last && pages === 1;
    if (chains.count > 0 && !excepting) seen.take(count, wide);
    candidates(text, count, wide);
  }

  function find(folded: Folded, entities: readonly GivenFiller[]): readonly Hit[] {
    begin(folded.text, entities);
    fold.eachPage(folded, longestLiteral, onPage);
    neighbours.standing(text, whole ? symbols : 0);
    join();
    if (found.any()) {
      excepting = true;
      found.except();
      waiting.eachMet(({ offs }, stretch) => found.put(offs.filter(found.callsOff), stretch));
      if (whole) waiting.eachPlace(exception);
      else fold.eachPage(folded, longestLiteral, onPage);
      join();
    }
    text = '';
    given = none;
    return found.hits();
  }

  function join(): void {
    if (chains.count > 0) assemble(text, found.led(), fillers, found.isWanted, found.tell);
  }

  const fillers = (): readonly GradedFiller[] => [
    ...given.map(({ kind, from, to, grade = 0 }) => ({ kind, from, to, grade })),
    ...found.named(),
  ];

  function begin(next: string, entities: readonly GivenFiller[]): void {
    text = next;
    given = entities;
    pages = 0;
    excepting = false;
    found.begin();
    waiting.begin();
    if (chains.count > 0) seen.begin();
    present.begin(entities);
  }

  return { find };
}
