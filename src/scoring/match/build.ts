import type { Fold } from '../fold/index.ts';
import { checkPieces } from '../phrase-check.ts';
import { PhraseError, piecesOf } from '../phrase.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { Anchor } from './anchor.ts';
import { merged, type MergedChain } from './merged.ts';
import { placedChains } from './lead.ts';
import { draftsBy, type Place } from './drafts.ts';
import { countsOf } from './rarest.ts';
import type { PhraseEntry, PhraseRecord } from './record.ts';
import { shapesOf } from './shapes.ts';
import { TooMuch } from './too-much.ts';
import { writtenParts } from './parts.ts';

/** What one record may hold, so that a pack from elsewhere cannot fill a device. */
const mostLiterals = 250_000;

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
  return atOnce(buildInSteps(phrases, fold, background));
}

/** So many phrases make a step. */
const atATime = 20;

/** The same in steps of some milliseconds, but for a few longer ones at the end. */
export function* buildInSteps(
  phrases: readonly PhraseEntry[],
  fold: Fold,
  background: Iterable<string> = [],
): Steps<PhraseRecord> {
  const known = draftsBy(fold);
  const fillers: [number, string][] = [];
  const chains: { readonly entry: PhraseEntry; readonly runs: MergedChain }[] = [];
  for (const [at, entry] of phrases.entries()) {
    if (at % atATime === 0) yield;
    for (const runs of named(entry, () => runsOf(entry))) chains.push({ entry, runs });
  }
  yield;
  const counts = countsOf(fold, background, known.symbols);
  const placed = yield* placedChains(chains, known, counts);
  checkSize(placed.anchors);
  yield;
  const written = yield* writtenParts(known, placed);
  return { format: 5, ...written, fillers: fillerRows(fillers) };

  function runsOf(entry: PhraseEntry): readonly MergedChain[] {
    const pieces = piecesOf(entry.phrase);
    checkPieces(entry.phrase, pieces);
    const wordings = shapesOf(entry.phrase, pieces).flatMap((shape) =>
      known.placed(shape, entry.language),
    );
    if (entry.slot !== undefined) {
      checkFiller(entry, wordings);
      fillers.push([entry.owner, entry.slot]);
    }
    return merged(entry.phrase, wordings, known);
  }
}

/** Does something with a phrase; a complaint about it says where it was written. */
export function named<T>({ from }: PhraseEntry, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (from === undefined || !(error instanceof PhraseError)) throw error;
    throw new PhraseError(`${from}: ${error.message}`);
  }
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
  if (literals > mostLiterals) {
    throw new TooMuch(
      `There are ${literals} wordings to look up in all, and room for ${mostLiterals}: leave some phrases out`,
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
