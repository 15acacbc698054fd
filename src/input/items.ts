import { recordsOf } from './csv.ts';
import type { InputKind } from './kinds.ts';
import { linesOf } from './lines.ts';
import { rowOf, type Row } from './listing.ts';

/** One record as it was read: a line of JSON, or a record that is parsed already. */
export interface Item {
  /** Where it stands, for what is said of it: the line, or the number of the listing. */
  readonly line: number;
  /** Name of the file, for the same. */
  readonly source: string;
  readonly json?: string;
  readonly value?: unknown;
  readonly problem?: string;
}

/** A file, or what stands for one. */
export interface Source {
  readonly name: string;
  /** The whole content, piece by piece. */
  readonly open: () => AsyncIterable<string>;
  /** Counts listings over all sources: text has no lines to be named by. */
  readonly number: () => number;
}

async function* jsonItems({ name, open }: Source): AsyncGenerator<Item> {
  for await (const { number, text } of linesOf(open())) {
    yield text === undefined
      ? { line: number, source: name, problem: 'is too long' }
      : { line: number, source: name, json: text };
  }
}

async function* csvItems({ name, open }: Source): AsyncGenerator<Item> {
  let heading: readonly string[] | undefined;
  for await (const { line, cells } of recordsOf(open())) {
    if (!heading) {
      heading = cells.map((cell) => cell.trim().toLowerCase());
      continue;
    }
    // An empty cell is a field that is not given, so that "company" can stand in for an empty "employer".
    const given = heading
      .map((key, index) => [key, cells[index] ?? ''] as const)
      .filter(([, cell]) => cell !== '');
    yield { line, source: name, value: Object.fromEntries(given) };
  }
}

/** The whole of a source as one text, without a byte-order mark. */
export async function allOf({ open }: Pick<Source, 'open'>): Promise<string> {
  let text = '';
  for await (const piece of open()) text += piece;
  return text.replace(/^\uFEFF/u, '');
}

/** The records of one source, as they are read; pages are another matter. */
export async function* itemsOf(
  source: Source,
  kind: Exclude<InputKind, 'html'>,
): AsyncGenerator<Item> {
  if (kind === 'jsonl') yield* jsonItems(source);
  else if (kind === 'csv') yield* csvItems(source);
  else yield { line: source.number(), source: source.name, value: { text: await allOf(source) } };
}

/** What a record holds, parsed; throws a `SyntaxError` where it is no JSON, a sentence where it could not be read. */
export function valueOf({ json, value, problem }: Item): unknown {
  if (problem !== undefined) throw new Error(problem);
  return json === undefined ? value : JSON.parse(json);
}

/** The listing of a record, or in words why there is none. */
export function rowOfItem(item: Item): Row {
  if (item.problem !== undefined) return { id: item.line, problem: item.problem };
  try {
    return rowOf(valueOf(item), item.line);
  } catch {
    return { id: item.line, problem: 'is no JSON' };
  }
}
