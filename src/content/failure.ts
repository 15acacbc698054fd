/** What went wrong, in a sentence short enough for the popup; never the words of a page beyond that. */
export function wordsOfError(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words.slice(0, 300);
}

/** Stops something; an orphan's listeners can no longer be taken off, as the browser has done that already. */
export function attempt(stop: () => void): void {
  try {
    stop();
  } catch {
    // Nothing is left to stop.
  }
}
