import type { Fillers } from './fillers.ts';
import type { Neighbours } from './neighbours.ts';
import type { RunRow, Step } from './record.ts';
import type { Stretch } from './stand.ts';

/** Extends what a run was found by over the neighbours it asks for: every stretch that holds them all. */
export function stretchesOf(
  text: string,
  run: RunRow,
  found: Stretch,
  neighbours: Neighbours,
  fillers: Fillers,
): readonly Stretch[] {
  let all: readonly Stretch[] = [found];
  for (const step of run.before)
    all = extended(all, (stretch) => stepBefore(text, step, stretch, neighbours, fillers));
  for (const step of run.after)
    all = extended(all, (stretch) => stepAfter(text, step, stretch, neighbours, fillers));
  return all;
}

/** Each stretch with each neighbour it has; of those with the same edges the plainest. */
function extended(
  all: readonly Stretch[],
  more: (stretch: Stretch) => readonly Stretch[],
): readonly Stretch[] {
  const longer = new Map<string, Stretch>();
  for (const stretch of all) {
    for (const next of more(stretch)) {
      const key = `${next.from} ${next.to}`;
      const known = longer.get(key);
      if (!known || next.grade < known.grade) longer.set(key, next);
    }
  }
  return [...longer.values()];
}

function stepBefore(
  text: string,
  step: Step,
  { from: at, to, grade }: Stretch,
  neighbours: Neighbours,
  fillers: Fillers,
): readonly Stretch[] {
  const found =
    typeof step === 'string'
      ? fillers
          .endingIn(step, neighbours.skipBefore(text, at), at)
          .filter((filler) => neighbours.isApart(text, filler.to, at))
      : step.flatMap((pattern) => neighbours.before(text, at, pattern));
  return found.map((one) => ({ from: one.from, to, grade: Math.max(grade, one.grade) }));
}

function stepAfter(
  text: string,
  step: Step,
  { from, to: at, grade }: Stretch,
  neighbours: Neighbours,
  fillers: Fillers,
): readonly Stretch[] {
  const found =
    typeof step === 'string'
      ? fillers
          .beginningIn(step, at, neighbours.skipAfter(text, at))
          .filter((filler) => neighbours.isApart(text, at, filler.from))
      : step.flatMap((pattern) => neighbours.after(text, at, pattern));
  return found.map((one) => ({ from, to: one.to, grade: Math.max(grade, one.grade) }));
}
