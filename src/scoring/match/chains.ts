import type { Stretch } from './stand.ts';

/** A run of a chain that was met. */
export interface RunHit extends Stretch {
  /** Which run of its chain. */
  readonly place: number;
  readonly last: boolean;
}

/** Where a chain began, up to one of its runs. */
interface Begun {
  readonly from: number;
  readonly to: number;
  readonly grade: number;
}

/**
 * Joins the runs of one chain over gaps. One walk along the text: where a run begins, the run before it must have ended close enough,
 * and only the one that ended last needs to be remembered, since none that ended earlier can be closer.
 */
export function joinRuns(
  hits: readonly RunHit[],
  gapFits: (from: number, to: number) => boolean,
  whole: (stretch: Stretch) => void,
): void {
  const begins = [...hits].sort((a, b) => a.from - b.from || a.to - b.to);
  const ends = [...hits].sort((a, b) => a.to - b.to || a.from - b.from);
  const begun = new Map<RunHit, Begun>();
  const lastEnded = new Map<number, Begun>();
  let ended = 0;
  for (const hit of begins) {
    for (let end = ends[ended]; end && end.to <= hit.from; end = ends[ended]) {
      const chain = begun.get(end);
      if (chain) lastEnded.set(end.place, chain);
      ended += 1;
    }
    const before = hit.place === 0 ? undefined : lastEnded.get(hit.place - 1);
    if (hit.place > 0 && (!before || !gapFits(before.to, hit.from))) continue;
    const chain = {
      from: before?.from ?? hit.from,
      to: hit.to,
      grade: Math.max(before?.grade ?? 0, hit.grade),
    };
    begun.set(hit, chain);
    if (hit.last) whole(chain);
  }
}
