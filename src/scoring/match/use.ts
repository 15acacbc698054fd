/**
 * What a pattern is used for, as one number: the whole of a phrase (then owner and `off`), or the beginning of a run.
 *
 *   bit 0: a run; bits 1…: its number        bit 0: no run; bit 1: off; bits 2…: the owner
 */

/** A pattern that is a whole phrase. */
export function wholeUse(owner: number, off: boolean): number {
  return owner * 4 + (off ? 2 : 0);
}

/** A pattern that begins a run. */
export function runUse(run: number): number {
  return run * 2 + 1;
}

/** The number of the run that is begun; undefined where the pattern is the whole. */
export function runOf(use: number): number | undefined {
  return (use & 1) === 1 ? use >>> 1 : undefined;
}

/** Owner and `off` of a literal that is the whole. */
export function wholeOf(use: number): { owner: number; off: boolean } {
  return { owner: use >>> 2, off: (use & 2) === 2 };
}

/** Most runs of a chain. */
const runsOfChain = 4;

/** The number of a run: that of its chain, and its place in it. The runs of a chain follow each other. */
export function runNumber(chain: number, place: number): number {
  return chain * runsOfChain + place;
}

/** The number of the chain that a run belongs to. */
export function chainOf(run: number): number {
  return Math.floor(run / runsOfChain);
}

/** The place of a run in its chain. */
export function placeOf(run: number): number {
  return run % runsOfChain;
}
