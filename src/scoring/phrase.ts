/**
 * The phrase language: words and a few signs.
 *
 *   free flight*        words in this order; * is any ending of a word
 *   (free|paid) visa    one of these;  (return)? may be left out
 *   fee ... refunded    a few words between, in the same sentence
 *   earn <money>        something of a kind: a slot
 *
 * It is not a language of patterns: what a phrase stands for can be written out, and is, when it is read.
 */
import { expand } from './phrase-expand.ts';
import { PhraseError, tokensOf, type Token } from './phrase-tokens.ts';

export { PhraseError } from './phrase-tokens.ts';

/** One thing of a phrase that was read. */
export type Piece =
  | Extract<Token, { kind: 'word' }>
  | Extract<Token, { kind: 'slot' }>
  | { readonly kind: 'gap' }
  | { readonly kind: 'choice'; readonly options: readonly Pieces[]; readonly glued: boolean };
export type Pieces = readonly Piece[];

/** One wording that a phrase stands for: runs of neighbours, with a gap between one run and the next. */
export type Wording = readonly (readonly Part[])[];

/** Words that stand side by side (`open`: the last may have any ending), or a slot. */
export type Part = { readonly words: string; readonly open: boolean } | { readonly slot: string };

const longestPhrase = 300;
const deepest = 4;

/** Every wording that a phrase stands for. Throws a `PhraseError` that says what to do. */
export function parsePhrase(phrase: string): readonly Wording[] {
  return expand(phrase, piecesOf(phrase));
}

/** A phrase as it is built, choices not written out. Throws a `PhraseError` that says what to do. */
export function piecesOf(phrase: string): Pieces {
  if (phrase.length > longestPhrase) {
    throw new PhraseError(
      `“${phrase.slice(0, 40)}…” is longer than ${longestPhrase} characters: write several phrases`,
    );
  }
  const tokens = tokensOf(phrase);
  const reader = { phrase, tokens, at: 0 };
  const pieces = readPieces(reader, 0);
  if (reader.at < tokens.length) {
    const outside = tokens[reader.at]?.kind === 'or';
    throw new PhraseError(
      outside
        ? `“${phrase}” has a | outside brackets: write (a|b)`
        : `“${phrase}” closes a bracket that was never opened: take the ) away or write ( before`,
    );
  }
  return pieces;
}

interface Reader {
  readonly phrase: string;
  readonly tokens: readonly Token[];
  at: number;
}

/** Reads until the brackets end or the next choice begins. */
function readPieces(reader: Reader, depth: number): Pieces {
  const pieces: Piece[] = [];
  for (;;) {
    const token = reader.tokens[reader.at];
    if (!token || token.kind === 'or' || token.kind === 'end') return pieces;
    reader.at += 1;
    if (token.kind === 'begin') pieces.push(readChoice(reader, token.glued, depth + 1));
    else if (token.kind === 'maybe') {
      throw new PhraseError(
        `“${reader.phrase}” has a ? that follows no bracket: write (word)? for what may be left out`,
      );
    } else if (token.kind === 'gap') pieces.push({ kind: 'gap' });
    else if (token.kind === 'word' || token.kind === 'slot') pieces.push(token);
  }
}

function readChoice(reader: Reader, glued: boolean, depth: number): Piece {
  const { phrase, tokens } = reader;
  if (depth > deepest)
    throw new PhraseError(
      `“${phrase}” has brackets more than ${deepest} deep: write several phrases`,
    );
  const options: Pieces[] = [];
  for (;;) {
    const option = readPieces(reader, depth);
    if (option.length === 0) {
      throw new PhraseError(
        `“${phrase}” has an empty choice in brackets: write (a|b)? for what may be left out`,
      );
    }
    options.push(option);
    const after = tokens[reader.at];
    if (!after) throw new PhraseError(`“${phrase}” leaves a bracket open: close it with )`);
    reader.at += 1;
    if (after.kind === 'end') break;
  }
  const optional = tokens[reader.at];
  if (optional?.kind !== 'maybe' || !optional.glued) return { kind: 'choice', options, glued };
  reader.at += 1;
  return { kind: 'choice', options: [...options, []], glued };
}
