/** Waits between tries, ms: the background may be asleep, or the browser busy. */
const waits = [500, 2000, 8000];

/** Has something brought, again when that fails; whether it came in the end. */
export async function untilThere(
  bring: () => Promise<unknown>,
  isThere: () => boolean,
): Promise<boolean> {
  for (const wait of [...waits, undefined]) {
    try {
      await bring();
      if (isThere()) return true;
    } catch {
      // Told of by the state of the listings, which stays "waiting".
    }
    if (wait === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
    if (isThere()) return true;
  }
  return false;
}

/** Has the engine brought by the background, once; tries again when that fails, or when it came and failed. */
export function bringOnce(bring: () => Promise<unknown>, isThere: () => boolean): () => void {
  let asked = false;
  const attempt = async (): Promise<void> => {
    await untilThere(bring, isThere);
    // The next listing may try again, unless it is there.
    asked = false;
  };
  return () => {
    if (asked || isThere()) return;
    asked = true;
    void attempt();
  };
}
