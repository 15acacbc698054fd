import type { Book } from './book.ts';
import type { Near, Run, Step } from './chain-book.ts';

/** Tells the edges of what a run asks for right before and right after what it is found by. */
export type NearOf = (run: Run) => Near;

/** The bits of every symbol. */
export const anything = -1;

/** Tells edges by the patterns of a book; each run's are worked out when they are first asked for. */
export function nearBy(book: Book): NearOf {
  /** All bits where the edge cannot be told. */
  function edgeOf(step: Step | undefined, edge: 'firsts' | 'lasts'): number {
    if (step === undefined || typeof step === 'string') return anything;
    return step.reduce((bits, place) => {
      const pattern = book.pattern(place);
      return bits | (edge === 'lasts' && pattern.open ? anything : pattern[edge]);
    }, 0);
  }

  return (run) => {
    const { near, before, after } = run;
    if (near.before === 0) near.before = edgeOf(before[0], 'lasts');
    if (near.after === 0) near.after = edgeOf(after[0], 'firsts');
    return near;
  };
}
