import { isAlive } from '../platform/alive.ts';

/** How often we look whether the extension is still there (ms). */
const pulse = 5000;

/**
 * Calls back once the extension was switched off, removed or replaced while this page stayed open: soon, and at once
 * when somebody comes back to the page, where browsers hold timers back. Until the returned function is called.
 */
export function watchHeart(document: Document, gone: () => void): () => void {
  const look = (): void => {
    if (!isAlive()) gone();
  };
  const heart = setInterval(look, pulse);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearInterval(heart);
    document.removeEventListener('visibilitychange', look);
  };
}
