import type { Bond, EnginePart } from './bond.ts';

/** The place of the one engine that a tab has. */
export interface Arrival {
  readonly arrive: Bond['arrive'];
  /** All that an engine needs has come to this page; until then whoever comes waits. */
  hasAll(): void;
  /** Once it has come. */
  engine(): EnginePart | undefined;
  /** Whether one is being made, or was. */
  isComing(): boolean;
}

/**
 * An empty place; whoever comes once the tab has ended is turned away. The background knows a page by its tab alone:
 * where a person goes on from page to page, the packs may have gone to the one before and the engine comes to this
 * one, and would find no sign in anything.
 */
export function arrivalOf(hasEnded: () => boolean, arrived: (engine: EnginePart) => void): Arrival {
  let coming = false;
  let engine: EnginePart | undefined;
  let hasAll = (): void => undefined;
  const all = new Promise<void>((resolve) => {
    hasAll = resolve;
  });
  return {
    async arrive(make) {
      await all;
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
    hasAll: () => hasAll(),
    engine: () => engine,
    isComing: () => coming,
  };
}
