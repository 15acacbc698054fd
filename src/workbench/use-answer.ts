import { useEffect, useState } from 'preact/hooks';

/** What was asked for and what came of it. `late`: the answer is of what was asked before. */
export interface Answered<T> {
  readonly value: T | undefined;
  readonly late: boolean;
  readonly failed: boolean;
}

/**
 * Asks anew whenever one of `about` changes, and shows the last answer until the next has come: nothing jumps while
 * somebody types. `ask` undefined: there is nothing to ask.
 */
export function useAnswer<T>(
  ask: (() => Promise<T>) | undefined,
  about: readonly unknown[],
): Answered<T> {
  const [state, setState] = useState<Answered<T>>({ value: undefined, late: false, failed: false });
  useEffect(() => {
    if (ask === undefined) {
      setState({ value: undefined, late: false, failed: false });
      return undefined;
    }
    let here = true;
    setState((last) => ({ ...last, late: true }));
    ask().then(
      (value) => here && setState({ value, late: false, failed: false }),
      () => here && setState({ value: undefined, late: false, failed: true }),
    );
    return () => {
      here = false;
    };
  }, about);
  return state;
}
