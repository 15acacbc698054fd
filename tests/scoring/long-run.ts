/**
 * How many cases a property is tried on. LUREWATCH_CASES=100000 makes a long check of it; LUREWATCH_SEED=1, 2, …
 * begins elsewhere each time, so that one long check can be run in pieces: each seed gives the same cases to everyone.
 */
export function runOf(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const { LUREWATCH_CASES: cases, LUREWATCH_SEED: seed } = process.env;
  return { numRuns: Number(cases ?? usual), ...(seed !== undefined && { seed: Number(seed) }) };
}
