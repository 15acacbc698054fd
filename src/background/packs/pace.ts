/** How the background compiles and proves: in slices, so that it can answer the tabs in between, and not for ever. */
import type { Pace } from '../../packs/admit.ts';
import type { Steps } from '../../scoring/steps.ts';

/** So long it works before it listens again (ms). */
const slice = 40;
/** So long a pack may keep us busy in all (ms of work): some ten times what our own take on a slow machine. */
const patience = 180_000;

/** It would take too long. */
export class TooSlow extends Error {
  constructor() {
    super('this takes too long');
    this.name = 'TooSlow';
  }
}

const listen = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The same for a check that goes at its own steps, far smaller than a slice. */
export function checkPace(): Pace {
  const now = (): number => performance.now();
  let begun = now();
  return {
    now,
    most: patience,
    async rest() {
      if (now() - begun < slice) return;
      await listen();
      begun = now();
    },
  };
}

/** Takes all steps, with pauses. Rejects with `TooSlow`. */
export async function paced<T>(steps: Steps<T>, most = patience): Promise<T> {
  let worked = 0;
  for (;;) {
    const begun = performance.now();
    while (performance.now() - begun < slice) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    worked += performance.now() - begun;
    if (worked > most) throw new TooSlow();
    await listen();
  }
}
