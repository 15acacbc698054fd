import { afterEach, vi } from 'vitest';
import { openBoard } from './scene.ts';

/** Gives what opens a board; each is put away after its test, with all that was put in place of functions. */
export function boards(): typeof openBoard {
  let stop = (): void => undefined;
  afterEach(() => {
    stop();
    vi.restoreAllMocks();
  });
  return (...asked) => {
    const board = openBoard(...asked);
    ({ stop } = board);
    return board;
  };
}

/** The first element that a selector means; throws where there is none. */
export function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
}
