/** What was measured, for programs: the shape that others build on. */
import type { Load } from './load.ts';
import type { Measured } from './measure.ts';
import type { PageMeasured } from './page.ts';

/** Everything that one run measured, as far as programs are told. */
export interface Results {
  readonly match: readonly Measured[];
  /** The same on texts that were given. */
  readonly own: readonly Measured[];
  readonly full: readonly Measured[];
  /** Plain phrases with all facts. */
  readonly facts: readonly Measured[];
  readonly loads: readonly Load[];
  readonly page: PageMeasured | undefined;
}

/** The number of phrases whose loading is told, if it was measured. */
const told = 3000;

const rowOf = ({ engine, phrases, nsPerChar, ratioToScan, ratioToRegExpPerPhrase }: Measured) => ({
  engine,
  phrases,
  nsPerChar,
  ratioToScan,
  ratioToRegExpPerPhrase,
});

/** `texts` is there only if texts were given, `page` only if there was a browser. */
export function jsonOf({ match, own, full, facts, loads, page }: Results): object {
  const ours = full.find(({ engine }) => engine === 'lurewatch');
  const withFacts = facts.find(({ engine }) => engine === 'lurewatch');
  const load = loads.find(({ phrases }) => phrases === told) ?? loads[0];
  return {
    match: match.map(rowOf),
    ...(own.length > 0 && { texts: own.map(rowOf) }),
    ...(ours && { full: rowOf(ours) }),
    ...(withFacts && { facts: rowOf(withFacts) }),
    ...(load && { load: { phrases: load.phrases, ms: load.ms, bytes: load.bytes } }),
    ...(page && {
      page: {
        cards: page.cards,
        mainThreadMs: page.mainThreadMs,
        longestTaskMs: page.longestTaskMs,
        bareLongestTaskMs: page.bareLongestTaskMs,
        laterLongestTaskMs: page.laterLongestTaskMs,
        firstMarkMs: page.firstMarkMs,
        bytes: page.bytes,
        quiet: page.quiet,
      },
    }),
  };
}
