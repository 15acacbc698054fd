import type { Book } from './book.ts';
import type { Run, Step } from './chain-book.ts';
import type { Fillers } from './fillers.ts';
import type { Neighbours } from './neighbours.ts';
import type { Stretch } from './stand.ts';

/** Extends what a run was found by over the neighbours it asks for: every stretch that holds them all. */
export type Extend = (
  text: string,
  run: Run,
  found: Stretch,
  fillers: Fillers,
) => readonly Stretch[];

/** Extends runs by the patterns of a book. */
export function extenderOf(book: Book, neighbours: Neighbours): Extend {
  function before(text: string, step: Step, at: number, fillers: Fillers): readonly Stretch[] {
    if (typeof step !== 'string')
      return step.flatMap((pattern) => neighbours.before(text, at, book.pattern(pattern)));
    return fillers
      .endingIn(step, neighbours.skipBefore(text, at), at)
      .filter((filler) => neighbours.isApart(text, filler.to, at));
  }

  function after(text: string, step: Step, at: number, fillers: Fillers): readonly Stretch[] {
    if (typeof step !== 'string')
      return step.flatMap((pattern) => neighbours.after(text, at, book.pattern(pattern)));
    return fillers
      .beginningIn(step, at, neighbours.skipAfter(text, at))
      .filter((filler) => neighbours.isApart(text, at, filler.from));
  }

  return (text, run, found, fillers) => {
    let all: readonly Stretch[] = [found];
    for (const step of run.before) {
      all = extended(all, (stretch) =>
        before(text, step, stretch.from, fillers).map((one) =>
          joined(stretch, one.from, stretch.to, one),
        ),
      );
    }
    for (const step of run.after) {
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
  const longer: Stretch[] = [];
  for (const stretch of all) longer.push(...more(stretch));
  if (longer.length < 2) return longer;
  const best = new Map<string, Stretch>();
  for (const stretch of longer) {
    const key = `${stretch.from} ${stretch.to}`;
    const known = best.get(key);
    if (!known || stretch.grade < known.grade) best.set(key, stretch);
  }
  return [...best.values()];
}
