import { setTimeout as pause } from 'node:timers/promises';
import type { Surface } from '../browsers/browser.ts';

/** Waits until an expression holds on a page, at most `patience` milliseconds; throws when it does not. */
export async function until(surface: Surface, holds: string, patience = 20_000): Promise<void> {
  const end = Date.now() + patience;
  while (!(await surface.evaluate<boolean>(`return Boolean(${holds});`))) {
    if (Date.now() > end) throw new Error(`Not so on the page in time: ${holds}`);
    await pause(100);
  }
}

/** Two frames and a moment: what was asked of the background has come and is drawn. */
export const rest = (surface: Surface, time = 300): Promise<void> =>
  surface.evaluate(
    `await new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), ${time}));`,
  );
