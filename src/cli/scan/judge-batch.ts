import { builtInEngine, unreadable } from '../engine.ts';
import { rowOfItem, type Item } from '../../input/items.ts';
import type { Row } from '../../input/listing.ts';

export interface JudgedBatch {
  /** JSON lines in the order of the batch, each with its line break. */
  readonly output: string;
  /** A sentence for each record that was answered `unreadable`. */
  readonly problems: readonly string[];
}

function judgeRow(row: Row): { readonly verdict: typeof unreadable; readonly problem?: string } {
  if ('problem' in row) return { verdict: unreadable, problem: row.problem };
  try {
    return { verdict: builtInEngine().judge(row.listing) };
  } catch (error) {
    // One record that throws costs only itself.
    const why = error instanceof Error ? error.message : String(error);
    return { verdict: unreadable, problem: `could not be judged (${why})` };
  }
}

/** Judges a batch; every record is answered, in order. */
export function judgeBatch(items: readonly Item[]): JudgedBatch {
  let output = '';
  const problems: string[] = [];
  for (const item of items) {
    const row = rowOfItem(item);
    const { verdict, problem } = judgeRow(row);
    const { state, level, harms, score, evidence } = verdict;
    output += `${JSON.stringify({ id: row.id, state, level, harms, score, evidence })}\n`;
    if (problem !== undefined) problems.push(`${item.source}, line ${item.line}: ${problem}`);
  }
  return { output, problems };
}
