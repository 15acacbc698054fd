import type { Fold } from '../fold/index.ts';
import { longestLiteral } from '../fold/page.ts';
import { PhraseError, type Part, type Wording } from '../phrase.ts';
import { takesEndings } from './endings.ts';
import { widthOf } from './tables.ts';
import { windowAt } from './window.ts';

/** A literal on its way into a record. */
export interface Literal {
  readonly words: string;
  readonly open: boolean;
  readonly symbols: Uint16Array;
  /** Whether it is long enough to be looked up in a text. */
  readonly findable: boolean;
}

/** Literals by number, each once however many phrases have it. */
export interface Interned {
  readonly literals: readonly Literal[];
  number(words: string, open: boolean): number;
}

/** Gathers literals. Throws a `PhraseError` for one that cannot be matched. */
export function internedBy(fold: Fold): Interned {
  const literals: Literal[] = [];
  const numbers = new Map<string, number>();

  function number(words: string, open: boolean): number {
    const key = `${open ? '*' : ' '}${words}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const symbols = symbolsOf(words, fold);
    const { bits } = windowAt(symbols, 0, symbols.length, 30);
    literals.push({ words, open, symbols, findable: widthOf(bits) !== undefined });
    numbers.set(key, literals.length - 1);
    return literals.length - 1;
  }

  return { literals, number };
}

function symbolsOf(words: string, fold: Fold): Uint16Array {
  let symbols = new Uint16Array(0);
  fold.eachPage(fold.fold(words), 0, (count) => {
    symbols = fold.page.symbols.slice(0, count);
  });
  if (symbols.length === 0) throw new PhraseError(`“${words}” has no letters: write words`);
  if (symbols.length > longestLiteral) {
    throw new PhraseError(
      `“${words}” is longer than ${longestLiteral} letters: put ... where words may differ`,
    );
  }
  return symbols;
}

/** A part of a wording: the number of a literal, or a slot. */
export type Place = number | string;

/** A wording with its literals numbered. The last words of a run may take endings where their language has them. */
export function placesOf(
  wording: Wording,
  language: string | undefined,
  interned: Interned,
): readonly (readonly Place[])[] {
  const place = (part: Part, last: boolean): Place => {
    if ('slot' in part) return part.slot;
    const open = part.open || (last && takesEndings(part.words, language));
    return interned.number(part.words, open);
  };
  return wording.map((run) => run.map((part, at) => place(part, at === run.length - 1)));
}
