/**
 * What a pattern is used for, as one number: the whole of a phrase (then its owner), or what leads a chain.
 *
 *   bit 0: a chain      bit 1: off, an exception of its owner      bits 2…: the chain's number, or the owner
 */

/** A pattern that is a whole phrase. */
export function wholeUse(owner: number, off: boolean): number {
  return owner * 4 + (off ? 2 : 0);
}

/** A pattern that leads a chain. */
export function chainUse(chain: number, off: boolean): number {
  return chain * 4 + (off ? 3 : 1);
}

/** Whether what it is used for calls its owner off. */
export function isOff(use: number): boolean {
  return (use & 2) === 2;
}

/** The number of the chain that is led; undefined where the pattern is the whole. */
export function chainOf(use: number): number | undefined {
  return (use & 1) === 1 ? use >>> 2 : undefined;
}

/** The owner of a pattern that is the whole. */
export function ownerOf(use: number): number {
  return use >>> 2;
}

/** Uses as the whole of a phrase before others: whether they are wanted is soonest told. */
export function wholeFirst(uses: readonly number[]): readonly number[] {
  return uses.length < 2 ? uses : [...uses].sort((a, b) => (a & 1) - (b & 1));
}
