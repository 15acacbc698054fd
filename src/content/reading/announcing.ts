/** Quiet after the last find before it is said (ms), so that one sentence tells of all. */
const quiet = 1000;
/** On pages that never end nothing is said more often than this (ms). */
const apart = 30_000;

/** Tells a screen reader once for each load how many ads bear signs. */
export interface Announcing {
  /** How many there are now. */
  count(listings: number): void;
  /** The page has moved to another address: what is found there may be told again. */
  renew(): void;
  stop(): void;
}

export function announcing(say: (listings: number) => void): Announcing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = false;
  let last = -apart;
  let now = 0;

  const speak = (): void => {
    timer = undefined;
    if (now === 0) return;
    said = true;
    last = performance.now();
    say(now);
  };
  return {
    count(listings) {
      if (listings === now && timer !== undefined) return;
      now = listings;
      if (said || listings === 0) return;
      clearTimeout(timer);
      timer = setTimeout(speak, Math.max(quiet, last + apart - performance.now()));
    },
    renew() {
      said = false;
    },
    stop: () => clearTimeout(timer),
  };
}
