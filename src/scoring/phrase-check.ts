/**
 * Whether a phrase is in order, told without writing out what it stands for: packs hold tens of thousands. Followed
 * are all ways through its choices at once, as far as they differ in what is asked of them.
 */
import { limits } from './phrase-expand.ts';
import { parsePhrase, piecesOf, type Pieces } from './phrase.ts';

/**
 * How far ways have come, as numbers: gaps so far, parts of the run in hand, and whether a word would join the last of
 * them. Few, however many ways there are.
 */
type States = ReadonlySet<number>;

const parts = limits.parts + 1;
const stateOf = (gaps: number, count: number, joins: boolean): number =>
  (gaps * parts + count) * 2 + (joins ? 1 : 0);

/** The states after a piece; undefined where one of the ways is not in order. */
function after(states: States, piece: Pieces[number]): States | undefined {
  if (piece.kind === 'choice') {
    const ends = new Set<number>();
    for (const option of piece.options) {
      const reached = through(states, option);
      if (!reached) return undefined;
      for (const state of reached) ends.add(state);
    }
    return ends;
  }
  const next = new Set<number>();
  for (const state of states) {
    const count = (state >> 1) % parts;
    const gaps = Math.floor((state >> 1) / parts);
    const isGap = piece.kind === 'gap';
    if (isGap ? count === 0 || gaps === limits.gaps : false) return undefined;
    const grows = piece.kind === 'slot' || (state & 1) === 0;
    if (!isGap && grows && count === limits.parts) return undefined;
    if (isGap) next.add(stateOf(gaps + 1, 0, false));
    else next.add(stateOf(gaps, count + (grows ? 1 : 0), piece.kind === 'word' && !piece.open));
  }
  return next;
}

function through(states: States, pieces: Pieces): States | undefined {
  let reached: States | undefined = states;
  for (const piece of pieces) reached = reached && after(reached, piece);
  return reached;
}

/** How many ways lead through some pieces, each counted; infinite where they are more than a phrase may have. */
function waysThrough(pieces: Pieces): number {
  let ways = 1;
  for (const piece of pieces) {
    if (piece.kind !== 'choice') continue;
    ways *= piece.options.reduce((sum, option) => sum + waysThrough(option), 0);
    if (ways > limits.wordings) return Infinity;
  }
  return ways;
}

/** How many wordings a phrase stands for, at most. Throws a `PhraseError` that says what to do. */
export const checkPhrase = (phrase: string): number => checkPieces(phrase, piecesOf(phrase));

/** The same of a phrase that was taken apart. */
export function checkPieces(phrase: string, pieces: Pieces): number {
  const ways = waysThrough(pieces);
  const ends = ways === Infinity ? undefined : through(new Set([0]), pieces);
  const isInOrder = ends !== undefined && [...ends].every((state) => (state >> 1) % parts > 0);
  // What is wrong, and with which of its wordings, is told by writing them out.
  if (!isInOrder) parsePhrase(phrase);
  return ways;
}
