/** Waits between tries, ms: the background may be asleep, or the browser busy. */
const waits = [500, 2000, 8000];

/** Has the engine brought by the background, once; tries again when that fails. */
export function bringOnce(bring: () => Promise<unknown>, isThere: () => boolean): () => void {
  let asked = false;
  const attempt = async (): Promise<void> => {
    for (const wait of [...waits, undefined]) {
      try {
        await bring();
        if (isThere()) return;
      } catch {
        // Told of by the state of the listings, which stays "waiting".
      }
      if (wait === undefined) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (isThere()) return;
    }
    // The next listing may try again.
    asked = false;
  };
  return () => {
    if (asked || isThere()) return;
    asked = true;
    void attempt();
  };
}
