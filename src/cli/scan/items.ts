import { allOf, itemsOf as recordsOf, type Item } from '../../input/items.ts';
import { listingsOfPage } from '../input/page.ts';
import type { InputSource } from '../input/sources.ts';

/**
 * The records of one source, as they are read; `number` counts listings over all sources, because text
 * and saved pages have no lines to be named by. `counted` is told the bytes of each piece.
 */
export async function* itemsOf(
  { name, kind, open }: InputSource,
  options: {
    readonly url: string;
    readonly number: () => number;
    readonly counted: (bytes: number) => void;
  },
): AsyncGenerator<Item> {
  const { number, counted, url } = options;
  const source = { name, number, open: () => open(counted) };
  if (kind !== 'html') yield* recordsOf(source, kind);
  else
    for (const listing of await listingsOfPage(await allOf(source), url))
      yield { line: number(), source: name, value: listing };
}
