import { PhraseError } from '../phrase-tokens.ts';
import type { Drafts, Place } from './drafts.ts';
import type { Step } from './chain-book.ts';

/** A run of a chain: the step it is found by, and its neighbours. */
export interface MergedRun {
  readonly steps: readonly Step[];
  readonly anchor: number;
}
export type MergedChain = readonly MergedRun[];

type NumberedWording = readonly (readonly Place[])[];

/**
 * Puts wordings of one form together, so that (a|b*) ... (d|e*) is one chain of two runs with two patterns each,
 * and not four chains. Wordings are rows; two rows that differ in one place only become one row.
 */
export function merged(
  phrase: string,
  wordings: readonly NumberedWording[],
  patterns: Drafts,
): readonly MergedChain[] {
  const shapes = new Map<
    string,
    { anchors: readonly number[]; lengths: readonly number[]; rows: string[][] }
  >();
  for (const wording of wordings) {
    const anchors = wording.map((run) => stepFoundBy(phrase, run, patterns));
    const lengths = wording.map((run) => run.length);
    const row = wording
      .flat()
      .map((place) => (typeof place === 'string' ? `<${place}>` : String(place)));
    const shape = JSON.stringify([anchors, lengths]);
    const known = shapes.get(shape) ?? { anchors, lengths, rows: [] };
    shapes.set(shape, known);
    known.rows.push(row);
  }
  return [...shapes.values()].flatMap(({ anchors, lengths, rows }) =>
    mergedRows(rows).map((row) => runsOf(row, lengths, anchors)),
  );
}

function mergedRows(rows: readonly string[][]): readonly string[][] {
  let all = rows;
  for (let column = (rows[0]?.length ?? 0) - 1; column >= 0; column -= 1) {
    const alike = new Map<string, string[]>();
    for (const row of all) {
      const cell = row[column] ?? '';
      const slot = cell.startsWith('<') ? cell : '';
      const key = JSON.stringify([row.filter((_, at) => at !== column), slot]);
      const known = alike.get(key);
      if (!known) alike.set(key, [...row]);
      else if (slot === '') known[column] = `${known[column]},${cell}`;
    }
    all = [...alike.values()];
  }
  return all;
}

function runsOf(
  row: readonly string[],
  lengths: readonly number[],
  anchors: readonly number[],
): MergedChain {
  const steps = row.map((cell): Step => {
    if (cell.startsWith('<')) return cell.slice(1, -1);
    return [...new Set(cell.split(',').map(Number))].sort((a, b) => a - b);
  });
  let at = 0;
  return lengths.map((length, run) => {
    at += length;
    return { steps: steps.slice(at - length, at), anchor: anchors[run] ?? 0 };
  });
}

/** Fewest symbols by which a run with a slot is found rather than by the slot, of which any number may be in a text. */
const enough = 3;

/** The step of a run that it is found by: the pattern with most letters, or a slot where no pattern has enough. */
function stepFoundBy(phrase: string, run: readonly Place[], known: Drafts): number {
  const slot = run.findIndex((place) => typeof place === 'string');
  const lengths = run.map((place) => {
    const pattern = typeof place === 'number' ? known.patterns[place] : undefined;
    return pattern?.findable ? pattern.shortest : 0;
  });
  const longest = Math.max(...lengths);
  if (slot >= 0 && longest < enough) return slot;
  if (longest > 0) return lengths.indexOf(longest);
  const words = run.map((place) => (typeof place === 'number' ? known.sample(place) : place));
  throw new PhraseError(
    `“${phrase}” looks for “${words.join(' ')}”, which is too short: take two letters or two Chinese characters at least, or put it beside a longer word`,
  );
}
