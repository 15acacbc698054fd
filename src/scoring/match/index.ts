/**
 * The match: all phrases of all packs, in one pass over the folded text.
 *
 *   page of symbols    f r e e f i i g h t t o …
 *     │  probe         roll a window along, one bit looked up for each symbol           (probe.ts)
 *     ▼
 *   places             one in a hundred, where a literal may stand
 *     │  sift          a wider window, one bit again                                    (sift.ts)
 *     ▼
 *   places             one in a thousand
 *     │  verify        bucket, then symbol by symbol along the literal's pattern        (verify.ts, walk.ts)
 *     ▼
 *   patterns           met on the page; their place in the original is known
 *     │  stand         edges of words and grade, on the original text                   (stand.ts)
 *     ▼
 *   hits               of whole phrases, reported
 *     │  assemble      neighbours, slots and gaps, judged on hits alone                 (assemble.ts)
 *     ▼
 *   hits               of phrases with slots and gaps, reported
 */
import type { Fold, Folded } from '../fold/index.ts';
import { longestLiteral } from '../fold/page.ts';
import { assemblerOf, type LedChain } from './assemble.ts';
import { bookOf, type Pattern } from './book.ts';
import { chainBookOf } from './chain-book.ts';
import { edgesOf } from './edges.ts';
import type { GradedFiller } from './fillers.ts';
import type { Hit } from './hit.ts';
import { neighboursOf } from './neighbours.ts';
import { probeOf } from './probe.ts';
import { reportOf, type Report } from './report.ts';
import type { PhraseRecord } from './record.ts';
import type { SlotFiller } from './slot.ts';
import { siftOf } from './sift.ts';
import { standOf, type Stretch } from './stand.ts';
import { tablesOf } from './tables.ts';
import { chainOf, wholeOf } from './use.ts';
import { verifyOf } from './verify.ts';
import { walkOf, type Walked } from './walk.ts';
import { wantedOf } from './wanted.ts';

/** Finds phrases in folded texts. */
export interface Matcher {
  /** All hits in a text, by where they begin, each once; `fillers` may stand in the slots of phrases. */
  find(folded: Folded, fillers: readonly SlotFiller[]): readonly Hit[];
}

/** Loads a record. One a tab; it matches what this fold folded. */
export function matcherOf(record: PhraseRecord, fold: Fold): Matcher {
  const { characters, page } = fold;
  const book = bookOf(record, characters);
  const tables = tablesOf(record);
  const probe = probeOf(page, tables.gate);
  const sift = siftOf(page, tables);
  const walk = walkOf(met);
  const verify = verifyOf(page, tables, book, walk);
  const stand = standOf(edgesOf(characters), characters);
  const neighbours = neighboursOf(characters, page, stand);
  const chains = chainBookOf(record);
  const assemble = assemblerOf(chains, book, neighbours, characters);
  const kinds = new Map(
    record.fillers.flatMap(([first, last, kind]) =>
      Array.from({ length: last - first + 1 }, (_, at) => [first + at, kind] as const),
    ),
  );

  /** The text in hand, and what was found of it; the loops below have no time for arguments. */
  let text = '';
  let carried = 0;
  let pages = 0;
  let symbols = 0;
  let report: Report = reportOf();
  let led: LedChain[] = [];
  let named: GradedFiller[] = [];

  function met(...[pattern, first, end, chosen]: Parameters<Walked>): void {
    if (end <= carried) return;
    const from = page.from[first] ?? 0;
    const last = page.from[end - 1] ?? 0;
    if (first > 0 && page.from[first - 1] === from) return;
    const wanted = wantedOf(pattern, chosen);
    const stretch = stand(text, wanted, from, last, page.from[end] !== last);
    if (stretch) put(pattern, stretch);
  }

  function put({ uses }: Pattern, stretch: Stretch): void {
    for (const use of uses) {
      const chain = chainOf(use);
      if (chain === undefined) {
        const { owner, off } = wholeOf(use);
        tell(owner, off, stretch);
      } else led.push({ chain, stretch });
    }
  }

  function tell(owner: number, off: boolean, stretch: Stretch): void {
    report.add(owner, off, stretch);
    const kind = off || kinds.size === 0 ? undefined : kinds.get(owner);
    if (kind !== undefined) named.push({ ...stretch, kind });
  }

  function onPage(count: number, carriedOver: number, wide: boolean): void {
    carried = carriedOver;
    pages += 1;
    symbols = count;
    const found = sift(probe.places, probe.probe(count, wide), wide);
    for (let at = 0; at < found; at += 1) verify(probe.places[at] ?? 0, count);
  }

  function find(folded: Folded, entities: readonly SlotFiller[]): readonly Hit[] {
    text = folded.text;
    report = reportOf();
    led = [];
    named = [];
    pages = 0;
    fold.eachPage(folded, longestLiteral, onPage);
    neighbours.standing(text, pages === 1 ? symbols : 0);
    if (chains.any) {
      const fillers = (): readonly GradedFiller[] => [
        ...entities.map((entity) => ({ ...entity, grade: 0 })),
        ...named,
      ];
      assemble(text, led, fillers, tell);
    }
    text = '';
    return report.hits();
  }

  return { find };
}
