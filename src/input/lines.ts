/** A line longer than this is no listing; it is dropped as it comes, so that it cannot fill the memory. */
export const longestLine = 16_000_000;

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line break and without a byte-order mark; undefined when it was too long to keep. */
  readonly text: string | undefined;
}

/** The lines of a stream of text, blank ones left out but counted; a line may end in LF or CRLF. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let pending = '';
  let dropped = false;
  let number = 0;
  const finish = (): Line | undefined => {
    number += 1;
    const text = number === 1 ? pending.replace(/^\uFEFF/u, '') : pending;
    const line = { number, text: dropped ? undefined : text.replace(/\r$/u, '') };
    pending = '';
    dropped = false;
    return line.text === undefined || line.text.trim() !== '' ? line : undefined;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf('\n', from);
      const piece = end < 0 ? chunk.slice(from) : chunk.slice(from, end);
      if (pending.length + piece.length > longestLine) {
        dropped = true;
        pending = '';
      } else if (!dropped) {
        pending += piece;
      }
      if (end < 0) break;
      const line = finish();
      if (line) yield line;
      from = end + 1;
    }
  }
  if (pending !== '' || dropped) {
    const line = finish();
    if (line) yield line;
  }
}
