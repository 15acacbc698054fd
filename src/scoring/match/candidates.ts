import type { Page } from '../fold/page.ts';
import type { Book } from './book.ts';
import { bringerOf } from './bring.ts';
import type { Edges } from './edges.ts';
import { probeOf } from './probe.ts';
import { siftOf } from './sift.ts';
import type { Tables } from './tables.ts';
import { verifyOf, type Likely } from './verify.ts';

/** Tells every pattern that may stand on the page, of which so many symbols belong to a text: probe, sift, bring, verify. */
export type Candidates = (text: string, count: number, wide: boolean) => void;

/** Looks patterns up by what the tables hold of them. */
export function candidatesOn(
  page: Page,
  tables: Tables,
  book: Book,
  edges: Edges,
  likely: Likely,
): Candidates {
  const { places, probe } = probeOf(page, tables);
  const { sift, held, hashes } = siftOf(page, tables);
  const bring = bringerOf(tables);
  const verify = verifyOf(page, tables, book, edges, likely);
  return (text, count, wide) => {
    const found = sift(places, probe(count, wide), wide);
    bring(hashes, found);
    for (let at = 0; at < found; at += 1)
      verify(text, places[at] ?? 0, held[at] ?? 0, hashes[at] ?? 0);
  };
}
