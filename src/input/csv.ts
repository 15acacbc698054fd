import { longestLine } from './lines.ts';

/** A record of a CSV file: its cells, and the line it begins on (1-based). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * The records of CSV text as RFC 4180 has them: cells in double quotes may hold commas, line breaks and
 * doubled quotes. Blank lines are left out. A record that grows past the longest line is cut there.
 */
export async function* recordsOf(chunks: AsyncIterable<string>): AsyncGenerator<CsvRecord> {
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let closing = false;
  let line = 1;
  let begun = 1;
  let size = 0;
  let first = true;
  const put = (sign: string): void => {
    size += 1;
    if (size <= longestLine) cell += sign;
  };
  const endRecord = (): CsvRecord | undefined => {
    const record = { line: begun, cells: [...cells, cell] };
    cells = [];
    cell = '';
    size = 0;
    begun = line;
    return record.cells.length === 1 && record.cells[0]?.trim() === '' ? undefined : record;
  };
  for await (const chunk of chunks) {
    for (const sign of first ? chunk.replace(/^\uFEFF/u, '') : chunk) {
      first = false;
      if (sign === '\n') line += 1;
      // A quote inside a quoted cell ends it, unless a second one follows: then it stands for itself.
      if (closing) {
        closing = false;
        if (sign === '"') {
          put('"');
          continue;
        }
        quoted = false;
      }
      if (quoted) {
        if (sign === '"') closing = true;
        else put(sign);
      } else if (sign === '"' && cell === '') {
        quoted = true;
      } else if (sign === ',') {
        cells.push(cell);
        cell = '';
      } else if (sign === '\n') {
        const record = endRecord();
        if (record) yield record;
      } else if (sign !== '\r') {
        put(sign);
      }
    }
  }
  const last = endRecord();
  if (last) yield last;
}
