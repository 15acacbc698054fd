import type { Characters } from '../fold/characters.ts';
import { endsSentence } from '../sentence.ts';
import type { Book } from './book.ts';
import type { Chain, Run } from './chain-book.ts';
import { joinRuns, type RunHit } from './chains.ts';
import type { Fillers } from './fillers.ts';
import { gapFits, gapReach, longestGap } from './gap.ts';
import type { Neighbours } from './neighbours.ts';
import type { Present } from './present.ts';
import type { Extend } from './runs.ts';
import type { Stretch } from './stand.ts';

/**
 * Finds the other runs of a chain over its gaps, from what was met of the run that leads:
 *
 *      client   …   lead   …   covered   …
 *         ←  so far back     so far on  →
 *
 * Gaps are short, so what is read is short; where the regions of many leads overlap, each place is read once.
 */
export type Join = (
  text: string,
  chain: Chain,
  met: readonly Stretch[],
  fillers: Fillers,
  whole: (stretch: Stretch) => void,
) => void;

/** A stretch of a text in which a run may begin. */
type Region = readonly [from: number, to: number];

/** Most UTF-16 units of a run before what it is found by. */
const longestRun = 150;

/** Joins by the patterns of a book. */
export function joinerOf(
  book: Book,
  neighbours: Neighbours,
  present: Present,
  extend: Extend,
  characters: Characters,
): Join {
  /** How far gaps that begin at a position reach, and sentences that end before it: many chains ask at one place. */
  const known = { text: '', after: new Map<number, number>(), before: new Map<number, number>() };

  function about(text: string): typeof known {
    if (known.text !== text) {
      known.text = text;
      known.after.clear();
      known.before.clear();
    }
    return known;
  }

  function stretchesIn(
    text: string,
    run: Run,
    regions: readonly Region[],
    fillers: Fillers,
  ): readonly Stretch[] {
    const { found } = run;
    const all: Stretch[] = [];
    const places = apart(regions);
    if (typeof found === 'string') {
      for (const [from, to] of places) all.push(...fillers.beginningIn(found, from, to - 1));
    } else {
      for (const place of found) {
        const pattern = book.pattern(place);
        if (!present.pattern(pattern)) continue;
        for (const [from, to] of places) all.push(...neighbours.within(text, from, to, pattern));
      }
    }
    return all.length === 0 ? all : all.flatMap((stretch) => extend(text, run, stretch, fillers));
  }

  function regionAfter(text: string, { to }: Stretch, run: Run | undefined): Region {
    const lead = run && run.before.length > 0 ? longestRun : 0;
    const { after } = about(text);
    const reach = after.get(to) ?? gapReach(text, to, characters);
    after.set(to, reach);
    return [to, Math.min(text.length, reach + lead + 1)];
  }

  /** From a run's length before the sentence that goes on at a stretch, or as far back as a run with a gap may reach. */
  function regionBefore(text: string, { from: at }: Stretch): Region {
    const { before } = about(text);
    const begin = before.get(at) ?? reachBefore(text, at);
    before.set(at, begin);
    return [begin, at];
  }

  return (text, { runs, lead }, met, fillers, whole) => {
    const all: (readonly Stretch[])[] = [];
    all[lead] = met;
    for (let place = lead + 1; place < runs.length; place += 1) {
      const run = runs[place];
      const regions = all[place - 1]?.map((stretch) => regionAfter(text, stretch, run)) ?? [];
      all[place] = run ? stretchesIn(text, run, regions, fillers) : [];
      if (all[place]?.length === 0) return;
    }
    for (let place = lead - 1; place >= 0; place -= 1) {
      const run = runs[place];
      const regions = all[place + 1]?.map((stretch) => regionBefore(text, stretch)) ?? [];
      all[place] = run ? stretchesIn(text, run, regions, fillers) : [];
      if (all[place]?.length === 0) return;
    }
    const hits = all.flatMap((stretches, place) =>
      stretches.map(({ from, to, grade }): RunHit => {
        return { from, to, grade, place, last: place === runs.length - 1 };
      }),
    );
    joinRuns(hits, (from, to) => gapFits(text, from, to, characters), whole);
  };
}

/** Where a region that ends at a position begins. */
function reachBefore(text: string, at: number): number {
  const least = Math.max(0, at - longestGap - longestRun);
  let end = at - 1;
  while (end >= least && !endsSentence(text, end)) end -= 1;
  // A run that is spelled out may have full stops in it.
  return end < least ? least : Math.max(0, end - longestRun);
}

/** Regions in order, those that overlap put together. */
function apart(regions: readonly Region[]): readonly Region[] {
  if (regions.length < 2) return regions;
  const all: [number, number][] = [];
  for (const [from, to] of [...regions].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
