/**
 * What a pattern is used for, as one number: the whole of a phrase (then owner and `off`), or what leads a chain.
 *
 *   bit 0: a chain; bits 1…: its number        bit 0: no chain; bit 1: off; bits 2…: the owner
 */

/** A pattern that is a whole phrase. */
export function wholeUse(owner: number, off: boolean): number {
  return owner * 4 + (off ? 2 : 0);
}

/** A pattern that leads a chain. */
export function chainUse(chain: number): number {
  return chain * 2 + 1;
}

/** The number of the chain that is led; undefined where the pattern is the whole. */
export function chainOf(use: number): number | undefined {
  return (use & 1) === 1 ? use >>> 1 : undefined;
}

/** Owner and `off` of a literal that is the whole. */
export function wholeOf(use: number): { owner: number; off: boolean } {
  return { owner: use >>> 2, off: (use & 2) === 2 };
}
