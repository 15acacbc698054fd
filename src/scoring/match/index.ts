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
 *     │  verify        bucket, then symbol by symbol                                    (verify.ts)
 *     ▼
 *   literals           met on the page; their place in the original is known
 *     │  stand         edges of words and grade, on the original text                   (stand.ts)
 *     ▼
 *   hits               of whole phrases, reported
 *     │  runs, chains  neighbours, slots and gaps, judged on hits alone                 (runs.ts, chains.ts)
 *     ▼
 *   hits               of phrases with slots and gaps, reported
 */
import type { Fold, Folded } from '../fold/index.ts';
import { longestLiteral } from '../fold/page.ts';
import { joinRuns, type RunHit } from './chains.ts';
import { edgesOf } from './edges.ts';
import { fillersOf, type Fillers, type GradedFiller } from './fillers.ts';
import { gapFits } from './gap.ts';
import type { Hit } from './hit.ts';
import { literalsOf } from './literals.ts';
import { neighboursOf } from './neighbours.ts';
import { probeOf } from './probe.ts';
import { reportOf, type Report } from './report.ts';
import type { PhraseRecord } from './record.ts';
import { stretchesOf } from './runs.ts';
import { fills, type SlotFiller } from './slot.ts';
import { siftOf } from './sift.ts';
import { standOf, type Stretch } from './stand.ts';
import { tablesOf } from './tables.ts';
import { runOf, wholeOf } from './use.ts';
import { verifyOf } from './verify.ts';

/** Finds phrases in folded texts. */
export interface Matcher {
  /** All hits in a text, by where they begin, each once; `fillers` may stand in the slots of phrases. */
  find(folded: Folded, fillers: readonly SlotFiller[]): readonly Hit[];
}

/** Loads a record. One a tab; it matches what this fold folded. */
export function matcherOf(record: PhraseRecord, fold: Fold): Matcher {
  const { characters, page } = fold;
  const literals = literalsOf(record);
  const tables = tablesOf(literals);
  const probe = probeOf(page, tables.gate);
  const sift = siftOf(page, tables);
  const verify = verifyOf(page, literals, tables);
  const stand = standOf(literals, edgesOf(characters), characters);
  const neighbours = neighboursOf(literals, characters, stand);
  const { runs, chains } = record;
  const kinds = new Map(record.fillers);
  const slotRuns = runs.flatMap(({ slot }, run) => (slot === undefined ? [] : [{ run, slot }]));

  /** The text in hand, and what was found of it; the loops below have no time for arguments. */
  let text = '';
  let carried = 0;
  let report: Report = reportOf();
  let begun: { run: number; stretch: Stretch }[] = [];
  let named: GradedFiller[] = [];

  function met(literal: number, first: number, end: number): void {
    if (end <= carried) return;
    const from = page.from[first] ?? 0;
    const last = page.from[end - 1] ?? 0;
    if (first > 0 && page.from[first - 1] === from) return;
    const stretch = stand(text, literal, from, last, page.from[end] !== last);
    if (stretch) put(literal, stretch);
  }

  function put(literal: number, stretch: Stretch): void {
    const start = literals.useStarts[literal] ?? 0;
    const end = start + (literals.uses[start - 1] ?? 0);
    for (let at = start; at < end; at += 1) {
      const use = literals.uses[at] ?? 0;
      const run = runOf(use);
      if (run === undefined) {
        const { owner, off } = wholeOf(use);
        tell(owner, off, stretch);
      } else begun.push({ run, stretch });
    }
  }

  function tell(owner: number, off: boolean, stretch: Stretch): void {
    report.add(owner, off, stretch);
    const kind = off ? undefined : kinds.get(owner);
    if (kind !== undefined) named.push({ ...stretch, kind });
  }

  function onPage(count: number, carriedOver: number, wide: boolean): void {
    carried = carriedOver;
    const found = sift(probe.places, probe.probe(count, wide));
    for (let at = 0; at < found; at += 1) verify(probe.places[at] ?? 0, count, met);
  }

  function find(folded: Folded, entities: readonly SlotFiller[]): readonly Hit[] {
    text = folded.text;
    report = reportOf();
    begun = [];
    named = [];
    fold.eachPage(folded, longestLiteral, onPage);
    if (runs.length > 0) assemble(entities);
    text = '';
    return report.hits();
  }

  /** Runs first that ask for no slot, since names may be among them; then those that do; then gaps. */
  function assemble(entities: readonly SlotFiller[]): void {
    const met: RunHit[] = [];
    const none = fillersOf([]);
    for (const { run, stretch } of begun) grow(run, stretch, none, met);
    const fillers = fillersOf([...entities.map((entity) => ({ ...entity, grade: 0 })), ...named]);
    for (const filler of fillers.all) {
      for (const { run, slot } of slotRuns)
        if (fills(filler.kind, slot)) grow(run, filler, fillers, met);
    }
    joinRuns(met, (from, to) => gapFits(text, from, to, characters), whole);
  }

  function grow(run: number, stretch: Stretch, fillers: Fillers, met: RunHit[]): void {
    const row = runs[run];
    const chain = row && chains[row.chain];
    if (!row || !chain) return;
    for (const { from, to, grade } of stretchesOf(text, row, stretch, neighbours, fillers)) {
      if (chain.runs === 1) whole(run, { from, to, grade });
      else met.push({ run, place: row.place, last: row.place === chain.runs - 1, from, to, grade });
    }
  }

  function whole(run: number, stretch: Stretch): void {
    const chain = chains[runs[run]?.chain ?? -1];
    if (chain) tell(chain.owner, chain.off === true, stretch);
  }

  return { find };
}
