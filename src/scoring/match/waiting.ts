import type { Pattern } from './book.ts';
import type { Stretch } from './stand.ts';

/**
 * What was met of exceptions (`unless`), most of which are everyday words: it waits until all else of the text is
 * known, and is looked at only for owners that were met.
 */
export interface Waiting {
  begin(): void;
  /** A pattern that only exceptions have may begin at a place of the page, in one of its wordings. */
  place(pattern: Pattern, first: number, way: number): void;
  /** A pattern that exceptions have too was met. */
  met(pattern: Pattern, stretch: Stretch): void;
  eachPlace(visit: (pattern: Pattern, first: number, way: number) => void): void;
  eachMet(visit: (pattern: Pattern, stretch: Stretch) => void): void;
}

/** An empty list; its arrays are used again for every text. */
export function waitingList(): Waiting {
  const patterns: Pattern[] = [];
  const firsts: number[] = [];
  const ways: number[] = [];
  let places = 0;
  let stood: [Pattern, Stretch][] = [];

  return {
    begin() {
      places = 0;
      stood = [];
    },
    place(pattern, first, way) {
      patterns[places] = pattern;
      firsts[places] = first;
      ways[places] = way;
      places += 1;
    },
    met(pattern, stretch) {
      stood.push([pattern, stretch]);
    },
    eachPlace(visit) {
      for (let at = 0; at < places; at += 1) {
        const pattern = patterns[at];
        if (pattern) visit(pattern, firsts[at] ?? 0, ways[at] ?? 0);
      }
    },
    eachMet(visit) {
      for (const [pattern, stretch] of stood) visit(pattern, stretch);
    },
  };
}
