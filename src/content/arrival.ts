import type { Bond, EnginePart } from './bond.ts';

/** The place of the one engine that a tab has. */
export interface Arrival {
  readonly arrive: Bond['arrive'];
  /** Once it has come. */
  engine(): EnginePart | undefined;
  /** Whether one is being made, or was. */
  isComing(): boolean;
}

/** An empty place; whoever comes once the tab has ended is turned away. */
export function arrivalOf(hasEnded: () => boolean, arrived: (engine: EnginePart) => void): Arrival {
  let coming = false;
  let engine: EnginePart | undefined;
  return {
    async arrive(make) {
      if (coming || hasEnded()) return false;
      coming = true;
      try {
        const made = await make();
        if (hasEnded()) return false;
        engine = made;
      } catch (error) {
        coming = false;
        throw error;
      }
      arrived(engine);
      return true;
    },
    engine: () => engine,
    isComing: () => coming,
  };
}
