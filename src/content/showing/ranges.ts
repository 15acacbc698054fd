import type { Span, Verdict } from '../../model.ts';
import type { Found } from '../../sites/index.ts';
import type { Bond } from '../bond.ts';
import { slices } from '../reading/slices.ts';
import { shownSigns } from '../../interface/shown-signs.ts';

/** More stretches of one listing than that are not marked. */
const most = 60;

/** Finds where a listing's quoted words stand, a few at a time; tells when all are found. */
export type FindRanges = (
  found: Found,
  verdict: Verdict,
  done: (ranges: readonly Range[]) => void,
) => void;

/** A long text is walked once for each stretch: too much for one go. */
export function findingRanges({ rangesOf }: Pick<Bond, 'rangesOf'>): FindRanges {
  const queue = slices<() => void>((work) => work());
  return (found, verdict, done) => {
    const ranges: Range[] = [];
    const spans = new Map<string, Span>();
    for (const span of shownSigns(verdict).flatMap((sign) => sign.spans)) {
      if (spans.size < most) spans.set(`${span.field} ${span.from} ${span.to}`, span);
    }
    for (const span of spans.values()) {
      queue.add(() => {
        try {
          ranges.push(...rangesOf(found, span));
        } catch {
          // These words have left the page meanwhile.
        }
      });
    }
    queue.add(() => done(ranges));
  };
}
