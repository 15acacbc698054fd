import type { Book } from './book.ts';
import type { Run, Step } from './chain-book.ts';
import type { Fillers } from './fillers.ts';
import { anything, nearBy } from './near.ts';
import type { Neighbours } from './neighbours.ts';
import type { Present } from './present.ts';
import type { Stretch } from './stand.ts';

/** Extends what a run was found by over the neighbours it asks for: every stretch that holds them all. */
export type Extend = (
  text: string,
  run: Run,
  found: Stretch,
  fillers: Fillers,
) => readonly Stretch[];

const none: readonly Stretch[] = [];

/** Extends runs by the patterns of a book. */
export function extenderOf(book: Book, neighbours: Neighbours, present: Present): Extend {
  const { beside } = neighbours;
  const nearOf = nearBy(book);

  function before(text: string, step: Step, at: number, fillers: Fillers): readonly Stretch[] {
    if (typeof step !== 'string')
      return patterns(step, (pattern) => neighbours.before(text, at, pattern));
    return fillers
      .endingIn(step, beside.skipBefore(text, at), at)
      .filter((filler) => beside.isApart(text, filler.to, at));
  }

  function after(text: string, step: Step, at: number, fillers: Fillers): readonly Stretch[] {
    if (typeof step !== 'string')
      return patterns(step, (pattern) => neighbours.after(text, at, pattern));
    return fillers
      .beginningIn(step, at, beside.skipAfter(text, at))
      .filter((filler) => beside.isApart(text, at, filler.from));
  }

  function patterns(
    step: readonly number[],
    look: (pattern: ReturnType<Book['pattern']>) => readonly Stretch[],
  ): readonly Stretch[] {
    let all = none;
    for (const place of step) {
      const pattern = book.pattern(place);
      const found = present.pattern(pattern) ? look(pattern) : none;
      if (found.length > 0) all = all.length > 0 ? [...all, ...found] : found;
    }
    return all;
  }

  /** Whether the nearest neighbours may stand there, by a single symbol of each. */
  function mayStand(text: string, run: Run, { from, to }: Stretch): boolean {
    const { before, after } = nearOf(run);
    if (before !== anything && !beside.mayPrecede(text, from, before)) return false;
    return after === anything || beside.mayFollow(text, to, after);
  }

  return (text, run, found, fillers) => {
    if (!mayStand(text, run, found)) return none;
    let all: readonly Stretch[] = [found];
    for (const step of run.before) {
      if (all.length === 0) return none;
      all = extended(all, (stretch) =>
        before(text, step, stretch.from, fillers).map((one) =>
          joined(stretch, one.from, stretch.to, one),
        ),
      );
    }
    for (const step of run.after) {
      if (all.length === 0) return none;
      all = extended(all, (stretch) =>
        after(text, step, stretch.to, fillers).map((one) =>
          joined(stretch, stretch.from, one.to, one),
        ),
      );
    }
    return all;
  };
}

function joined({ grade }: Stretch, from: number, to: number, more: Stretch): Stretch {
  return { from, to, grade: Math.max(grade, more.grade) };
}

/** Each stretch with each neighbour it has; of those with the same edges the plainest. */
function extended(
  all: readonly Stretch[],
  more: (stretch: Stretch) => readonly Stretch[],
): readonly Stretch[] {
  const [only] = all;
  const longer = only && all.length === 1 ? more(only) : all.flatMap(more);
  if (longer.length < 2) return longer;
  const best = new Map<string, Stretch>();
  for (const stretch of longer) {
    const key = `${stretch.from} ${stretch.to}`;
    const known = best.get(key);
    if (!known || stretch.grade < known.grade) best.set(key, stretch);
  }
  return [...best.values()];
}
