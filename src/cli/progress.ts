const width = 24;
/** Redrawn at most this often, in milliseconds. */
const pause = 100;

export interface Progress {
  /** Says how far the work is; `done` and `total` in any one unit, `total` undefined where nobody knows it. */
  show(done: number, total: number | undefined, words: string): void;
  /** Takes the line away. */
  end(): void;
}

/** A progress line on standard error; nothing at all where that is no terminal. */
export function progressLine(): Progress {
  const terminal = process.stderr.isTTY;
  let last = 0;
  return {
    show(done, total, words) {
      const now = performance.now();
      if (!terminal || now - last < pause) return;
      last = now;
      const share = total ? Math.min(1, done / total) : undefined;
      const bar =
        share === undefined
          ? ''
          : `${'█'.repeat(Math.round(share * width)).padEnd(width, '░')} ${Math.round(share * 100)} % `;
      process.stderr.write(`\r\u001B[2K${bar}${words}`);
    },
    end() {
      if (terminal) process.stderr.write('\r\u001B[2K');
    },
  };
}
