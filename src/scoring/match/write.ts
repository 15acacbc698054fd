import type { Anchor } from './anchor.ts';
import { toBase64 } from '../bytes.ts';
import type { MergedChain } from './merged.ts';
import { numberWriter } from './numbers.ts';
import type { Patterns } from './patterns.ts';
import type { PhraseRecord } from './record.ts';

/** A chain with its runs, on its way into a record. */
export interface WrittenChain {
  readonly owner: number;
  readonly off: boolean;
  readonly runs: MergedChain;
}

/** What is written as steps, by its kind; see `numbers.ts`. */
export const steps = { word: 0, column: 0, pattern: 1, use: 2, owner: 0 } as const;

/** Writes a record; `unpack.ts` reads it. */
export function written(
  known: Patterns,
  uses: readonly (ReadonlySet<number> | undefined)[],
  anchors: readonly (Anchor | undefined)[],
  chains: readonly WrittenChain[],
  fillers: readonly (readonly [owner: number, kind: string])[],
): PhraseRecord {
  const slots = [
    ...new Set(
      chains.flatMap(({ runs }) =>
        runs.flatMap((run) => run.steps.filter((step) => typeof step === 'string')),
      ),
    ),
  ];
  return {
    format: 2,
    words: known.words.map((words) => `${words}\n`).join(''),
    ...patternsWritten(known, uses, anchors),
    windows: toBase64(Uint8Array.from(anchors.flatMap((anchor) => anchor?.windows ?? []))),
    chains: chainsWritten(chains, slots),
    slots,
    fillers: fillerRows(fillers),
  };
}

function patternsWritten(
  { patterns }: Patterns,
  uses: readonly (ReadonlySet<number> | undefined)[],
  anchors: readonly (Anchor | undefined)[],
): Pick<PhraseRecord, 'columns' | 'patterns'> {
  const columns = numberWriter();
  const rows = numberWriter();
  const numbers = new Map<string, number>();
  const all: (readonly number[])[] = [];
  const numberOf = (column: readonly number[]): number => {
    const key = column.join(' ');
    const number = numbers.get(key) ?? all.push(column) - 1;
    numbers.set(key, number);
    return number;
  };
  rows.put(patterns.length);
  for (const [pattern, { columns: own, open }] of patterns.entries()) {
    rows.put(own.length * 2 + (open ? 1 : 0));
    for (const column of own) rows.step(steps.column, numberOf(column));
    const anchor = anchors[pattern];
    rows.put(anchor ? anchor.first + 1 : 0);
    if (!anchor) continue;
    if (own.length > 1) rows.put(anchor.end - anchor.first);
    const those = uses[pattern] ?? new Set();
    rows.put(those.size);
    for (const use of those) rows.step(steps.use, use);
  }
  columns.put(all.length);
  for (const column of all) {
    columns.put(column.length);
    for (const word of column) columns.step(steps.word, word);
  }
  return { columns: columns.base64(), patterns: rows.base64() };
}

function chainsWritten(chains: readonly WrittenChain[], slots: readonly string[]): string {
  const numbers = numberWriter();
  numbers.put(chains.length);
  for (const { owner, off, runs } of chains) {
    numbers.step(steps.owner, owner * 2 + (off ? 1 : 0));
    numbers.put(runs.length);
    for (const { steps: own, anchor } of runs) {
      numbers.put(own.length);
      numbers.put(anchor);
      for (const step of own) {
        // Slots are written as an empty list of patterns and their place among the names.
        numbers.put(typeof step === 'string' ? 0 : step.length);
        if (typeof step === 'string') numbers.put(slots.indexOf(step));
        else for (const pattern of step) numbers.step(steps.pattern, pattern);
      }
    }
  }
  return numbers.base64();
}

function fillerRows(fillers: readonly (readonly [number, string])[]): PhraseRecord['fillers'] {
  const rows: [number, number, string][] = [];
  const sorted = [...new Map(fillers)].sort(([a], [b]) => a - b);
  for (const [owner, kind] of sorted) {
    const last = rows.at(-1);
    if (last?.[1] === owner - 1 && last[2] === kind) last[1] = owner;
    else rows.push([owner, owner, kind]);
  }
  return rows;
}
