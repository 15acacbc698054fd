import { recordsOf } from '../input/csv.ts';
import { linesOf } from '../input/lines.ts';
import { allOf, type InputSource } from '../input/sources.ts';
import { listingsOfPage } from '../input/page.ts';
import type { Item } from './judge-batch.ts';

async function* jsonItems(source: InputSource, counted: Counted): AsyncGenerator<Item> {
  for await (const { number, text } of linesOf(source.open(counted))) {
    yield text === undefined
      ? { line: number, source: source.name, problem: 'is too long' }
      : { line: number, source: source.name, json: text };
  }
}

async function* csvItems(source: InputSource, counted: Counted): AsyncGenerator<Item> {
  let heading: readonly string[] | undefined;
  for await (const { line, cells } of recordsOf(source.open(counted))) {
    if (!heading) {
      heading = cells.map((cell) => cell.trim().toLowerCase());
      continue;
    }
    // An empty cell is a field that is not given, so that "company" can stand in for an empty "employer".
    const given = heading
      .map((name, index) => [name, cells[index] ?? ''] as const)
      .filter(([, cell]) => cell !== '');
    yield { line, source: source.name, value: Object.fromEntries(given) };
  }
}

type Counted = (bytes: number) => void;

/**
 * The records of one source, as they are read; `number` counts listings over all sources, because text
 * and saved pages have no lines to be named by.
 */
export async function* itemsOf(
  source: InputSource,
  options: { readonly url: string; readonly number: () => number; readonly counted: Counted },
): AsyncGenerator<Item> {
  switch (source.kind) {
    case 'jsonl':
      yield* jsonItems(source, options.counted);
      return;
    case 'csv':
      yield* csvItems(source, options.counted);
      return;
    case 'text':
      yield { line: options.number(), source: source.name, value: { text: await allOf(source) } };
      return;
    case 'html':
      for (const listing of await listingsOfPage(await allOf(source), options.url)) {
        yield { line: options.number(), source: source.name, value: listing };
      }
  }
}
