import { toBase64 } from '../bytes.ts';
import type { Fold } from '../fold/index.ts';
import { parsePhrase, PhraseError } from '../phrase.ts';
import { internedBy, placesOf, type Literal, type Place } from './interned.ts';
import { openFlag } from './literals.ts';
import { merged, type MergedChain, type MergedRun } from './merged.ts';
import { countsOf, windowEnd } from './rarest.ts';
import type { ChainRow, PhraseEntry, PhraseRecord, RunRow, Step } from './record.ts';
import { runUse, wholeUse } from './use.ts';

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
  const interned = internedBy(fold);
  const uses: Set<number>[] = [];
  const chains: ChainRow[] = [];
  const runs: RunRow[] = [];
  const fillers = new Map<number, string>();

  function use(literal: number, number: number, phrase: string): void {
    const set = (uses[literal] ??= new Set());
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
      for (const literal of only) use(literal, wholeUse(owner, off), phrase);
      return;
    }
    for (const [place, run] of chain.entries()) {
      const anchor = run.steps[run.anchor] ?? '';
      if (typeof anchor !== 'string')
        for (const literal of anchor) use(literal, runUse(runs.length), phrase);
      runs.push(runRow(chains.length, place, run));
    }
    chains.push({ owner, runs: chain.length, ...(off && { off }) });
  }

  for (const entry of phrases) {
    const wordings = parsePhrase(entry.phrase).map((wording) =>
      placesOf(wording, entry.language, interned),
    );
    if (entry.slot !== undefined) {
      checkFiller(entry, wordings);
      fillers.set(entry.owner, entry.slot);
    }
    for (const chain of merged(entry.phrase, wordings, interned.literals)) addChain(chain, entry);
    if (interned.literals.length > limits.literals) {
      throw new PhraseError(
        `There are more than ${limits.literals} wordings in all: leave some phrases out, from “${entry.phrase}” on`,
      );
    }
  }
  return {
    ...packed(interned.literals, uses, countsOf(fold, background, interned.literals)),
    runs,
    chains,
    fillers: [...fillers],
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

function runRow(chain: number, place: number, { steps, anchor }: MergedRun): RunRow {
  const before = steps.slice(0, anchor).toReversed();
  const after = steps.slice(anchor + 1);
  const slot: Step = steps[anchor] ?? '';
  return {
    chain,
    place,
    ...(typeof slot === 'string' && { slot }),
    ...(before.length > 0 && { before }),
    ...(after.length > 0 && { after }),
  };
}

function packed(
  literals: readonly Literal[],
  uses: readonly (ReadonlySet<number> | undefined)[],
  counts: Uint32Array,
): Pick<PhraseRecord, 'format' | 'words' | 'symbols' | 'rows' | 'uses'> {
  const rows = literals.flatMap(({ symbols, open }, literal) => [
    symbols.length,
    uses[literal] ? windowEnd(symbols, counts) : 0,
    open ? openFlag : 0,
  ]);
  const allUses = literals.flatMap((_, literal) => [
    uses[literal]?.size ?? 0,
    ...(uses[literal] ?? []),
  ]);
  const symbols = new Uint16Array(
    literals.reduce((sum, literal) => sum + literal.symbols.length, 0),
  );
  let at = 0;
  for (const literal of literals) {
    symbols.set(literal.symbols, at);
    at += literal.symbols.length;
  }
  return {
    format: 1,
    words: literals.map(({ words }) => `${words}\n`).join(''),
    symbols: toBase64(new Uint8Array(symbols.buffer)),
    rows: toBase64(Uint8Array.from(rows)),
    uses: toBase64(new Uint8Array(Int32Array.from(allUses).buffer)),
  };
}
