import type { Fold } from '../fold/index.ts';
import { parsePhrase, PhraseError, piecesOf } from '../phrase.ts';
import { anchorOf, type Anchor } from './anchor.ts';
import { merged, type MergedChain } from './merged.ts';
import { draftsBy, type Place } from './drafts.ts';
import { countsOf } from './rarest.ts';
import type { PhraseEntry, PhraseRecord } from './record.ts';
import { shapesOf } from './shapes.ts';
import { runNumber, runUse, wholeUse } from './use.ts';
import { writtenChains, type DraftChain } from './write-chains.ts';
import { writtenLiterals } from './write-literals.ts';
import { writtenPatterns } from './write-patterns.ts';

/** What one record may hold, so that a pack from elsewhere cannot fill a device or slow a tab down. */
const limits = { literals: 150_000, usesOfOne: 2000 } as const;

/**
 * Compiles phrases to the record that `matcherOf` loads. Throws a `PhraseError` that names the phrase.
 * `background`: texts such as the examples of the packs, from which it learns what is rare; matching is right
 * without, and faster with.
 */
export function buildRecord(
  phrases: readonly PhraseEntry[],
  fold: Fold,
  background: Iterable<string> = [],
): PhraseRecord {
  const known = draftsBy(fold);
  const uses: Set<number>[] = [];
  const chains: DraftChain[] = [];
  const fillers: [number, string][] = [];

  function use(pattern: number, number: number, phrase: string): void {
    const set = (uses[pattern] ??= new Set());
    if (set.size >= limits.usesOfOne) {
      throw new PhraseError(
        `“${phrase}” begins like ${limits.usesOfOne} others: write it with other words`,
      );
    }
    set.add(number);
  }

  function addChain(chain: MergedChain, { owner, off = false, phrase }: PhraseEntry): void {
    const [first] = chain;
    const only =
      first && chain.length === 1 && first.steps.length === 1 ? first.steps[0] : undefined;
    if (only && typeof only !== 'string') {
      for (const pattern of only) use(pattern, wholeUse(owner, off), phrase);
      return;
    }
    for (const [place, { steps, anchor }] of chain.entries()) {
      const found = steps[anchor] ?? '';
      if (typeof found !== 'string')
        for (const pattern of found) use(pattern, runUse(runNumber(chains.length, place)), phrase);
    }
    chains.push({ owner, off, runs: chain });
  }

  for (const entry of phrases) {
    parsePhrase(entry.phrase);
    const wordings = shapesOf(entry.phrase, piecesOf(entry.phrase)).flatMap((shape) =>
      known.placed(shape, entry.language),
    );
    if (entry.slot !== undefined) {
      checkFiller(entry, wordings);
      fillers.push([entry.owner, entry.slot]);
    }
    for (const chain of merged(entry.phrase, wordings, known)) addChain(chain, entry);
  }
  const counts = countsOf(fold, background, known.symbols);
  const anchors = known.patterns.map((pattern, number) =>
    uses[number] ? anchorOf(pattern, known.symbols, counts) : undefined,
  );
  checkSize(anchors);
  const { places, ...patterns } = writtenPatterns(known, anchors, (pattern) => [
    ...(uses[pattern] ?? []),
  ]);
  return {
    format: 2,
    ...patterns,
    ...writtenLiterals(anchors, places),
    ...writtenChains(chains, (pattern) => places[pattern] ?? 0),
    fillers: fillerRows(fillers),
  };
}

function checkFiller(
  { phrase }: PhraseEntry,
  wordings: readonly (readonly (readonly Place[])[])[],
): void {
  if (
    wordings.some(
      (runs) => runs.length > 1 || runs.flat().some((place) => typeof place === 'string'),
    )
  ) {
    throw new PhraseError(`“${phrase}” is a name and cannot have ... or slots: write words`);
  }
}

function checkSize(anchors: readonly (Anchor | undefined)[]): void {
  const literals = anchors.reduce((sum, anchor) => sum + (anchor?.literals.length ?? 0), 0);
  if (literals > limits.literals) {
    throw new PhraseError(
      `There are ${literals} wordings to look up in all, and room for ${limits.literals}: leave some phrases out`,
    );
  }
}

function fillerRows(fillers: readonly (readonly [number, string])[]): PhraseRecord['fillers'] {
  const rows: [number, number, string][] = [];
  for (const [owner, kind] of [...new Map(fillers)].sort(([a], [b]) => a - b)) {
    const last = rows.at(-1);
    if (last?.[1] === owner - 1 && last[2] === kind) last[1] = owner;
    else rows.push([owner, owner, kind]);
  }
  return rows;
}
