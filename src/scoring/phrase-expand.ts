import type { Part, Piece, Pieces, Wording } from './phrase.ts';
import { PhraseError } from './phrase-tokens.ts';

/** Most wordings that one phrase may stand for, most gaps in one, most neighbours in a run. */
export const limits = { wordings: 400, gaps: 2, parts: 8 } as const;

/** A piece that is no choice. */
export type Atom = Exclude<Piece, { kind: 'choice' }>;

/** Writes out every wording of a phrase, each once. Throws a `PhraseError`. */
export function expand(phrase: string, pieces: Pieces): readonly Wording[] {
  const wordings = new Map<string, Wording>();
  for (const atoms of written(phrase, pieces)) {
    const wording = runsOf(phrase, atoms);
    wordings.set(JSON.stringify(wording), wording);
  }
  return [...wordings.values()];
}

/** All ways through the choices. */
function written(phrase: string, pieces: Pieces): readonly (readonly Atom[])[] {
  let all: (readonly Atom[])[] = [[]];
  for (const piece of pieces) {
    const options = piece.kind === 'choice' ? optionsOf(phrase, piece) : [[piece]];
    if (all.length * options.length > limits.wordings) {
      throw new PhraseError(
        `“${phrase}” stands for more than ${limits.wordings} wordings: write it as several phrases`,
      );
    }
    all = all.flatMap((before) => options.map((option) => [...before, ...option]));
  }
  return all;
}

/** The ways of a choice, each written out; an empty one where it may be left out. */
export function optionsOf(
  phrase: string,
  choice: Extract<Piece, { kind: 'choice' }>,
): readonly (readonly Atom[])[] {
  const all = choice.options.flatMap((option) => written(phrase, option));
  // What stands right before the brackets stands right before the first word in them.
  return all.map(([first, ...others]) =>
    first === undefined
      ? []
      : [first.kind === 'gap' ? first : { ...first, glued: choice.glued }, ...others],
  );
}

function runsOf(phrase: string, atoms: readonly Atom[]): Wording {
  const runs: Part[][] = [[]];
  for (const atom of atoms) {
    if (atom.kind === 'gap') runs.push([]);
    else addPart(runs.at(-1) ?? [], atom);
  }
  if (runs.some((run) => run.length === 0)) {
    throw new PhraseError(
      runs.length === 1
        ? `“${phrase}” has no words, or none when all that may be left out is left out`
        : `“${phrase}” begins or ends with ..., or has two side by side: put words around it`,
    );
  }
  if (runs.length > limits.gaps + 1) {
    throw new PhraseError(`“${phrase}” has more than two ...: write a shorter phrase`);
  }
  if (runs.some((run) => run.length > limits.parts)) {
    throw new PhraseError(
      `“${phrase}” has more than ${limits.parts} parts side by side: write a shorter phrase`,
    );
  }
  return runs;
}

/** Adds a word to the words before it, unless those end in any ending; or begins a part. */
function addPart(run: Part[], atom: Exclude<Atom, { kind: 'gap' }>): void {
  if (atom.kind === 'slot') {
    run.push({ slot: atom.name });
    return;
  }
  const { open, glued } = atom;
  const text = atom.text.normalize('NFC').toLowerCase();
  const before = run.at(-1);
  if (before && 'words' in before && !before.open) {
    run[run.length - 1] = { words: `${before.words}${glued ? '' : ' '}${text}`, open };
  } else run.push({ words: text, open });
}
