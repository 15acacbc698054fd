import type { Fold } from '../fold/index.ts';
import { longestLiteral } from '../fold/page.ts';
import { PhraseError } from '../phrase-tokens.ts';
import { isFindable, shiftOf } from './window.ts';
import { wordingsOf, type Shape, type ShapePart, type ShapeWords } from './shapes.ts';
import { withEndings } from './with-endings.ts';

/** Words side by side in columns, on their way into a record; columns hold numbers of words. */
export interface DraftPattern {
  readonly columns: readonly (readonly number[])[];
  readonly open: boolean;
  /** Fewest symbols of any wording. */
  readonly shortest: number;
  /** Whether every wording is long enough to be looked up. */
  readonly findable: boolean;
}

/** Words and patterns by number, each once however many phrases have it. */
export interface Drafts {
  readonly words: readonly string[];
  /** Folded symbols of each of the words. */
  readonly symbols: readonly Uint16Array[];
  readonly patterns: readonly DraftPattern[];
  /** The shortest wording of a pattern, to be named in a complaint. */
  sample(pattern: number): string;
  /** Wordings of a shape with its patterns numbered, as runs of patterns and slots. */
  placed(shape: Shape, language: string | undefined): readonly (readonly (readonly Place[])[])[];
}

/** A part of a wording: the number of a pattern, or a slot. */
export type Place = number | string;

/** Signs whose folding hangs on the letters beside them. */
const leaning = /[@$\uff20\ufe6b\uff04\ufe69]/u;

/** Gathers patterns. Throws a `PhraseError` for one that cannot be matched. */
export function draftsBy(fold: Fold): Drafts {
  const words: string[] = [];
  const symbols: Uint16Array[] = [];
  const patterns: DraftPattern[] = [];
  const numbersOfWords = new Map<string, number>();
  const numbers = new Map<string, number>();

  function wordNumber(text: string): number {
    const known = numbersOfWords.get(text);
    if (known !== undefined) return known;
    words.push(text);
    symbols.push(symbolsOf(text, fold));
    numbersOfWords.set(text, words.length - 1);
    return words.length - 1;
  }

  function patternNumber({ columns: texts, open }: ShapeWords): number {
    const columns = texts.map((column) => column.map(wordNumber));
    const key = `${open ? '*' : ''}${columns.join(' ')}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const lengths = columns.map((column) => column.map((word) => symbols[word]?.length ?? 0));
    const shortest = lengths.reduce((sum, column) => sum + Math.min(...column), 0);
    const longest = lengths.reduce((sum, column) => sum + Math.max(...column), 0);
    if (shortest === 0) throw noLetters(bare(texts, lengths));
    if (longest > longestLiteral) {
      const all = texts
        .map((column) => [...column].sort((a, b) => b.length - a.length)[0])
        .join('');
      throw new PhraseError(
        `“${all.trim()}” is longer than ${longestLiteral} letters: put ... where words may differ`,
      );
    }
    const bits = columns.reduce((sum, column) => sum + Math.min(...column.map(bitsOf)), 0);
    patterns.push({ columns, open, shortest, findable: isFindable(shortest, bits) });
    numbers.set(key, patterns.length - 1);
    return patterns.length - 1;
  }

  const bitsOf = (word: number): number =>
    symbols[word]?.reduce((sum, symbol) => sum + shiftOf(symbol), 0) ?? 0;

  /** One place for a part, two where some of its wordings take endings and some do not. */
  function placesOf(part: ShapePart, last: boolean, language: string | undefined): Place[] {
    if ('slot' in part) return [part.slot];
    const written = part.columns.flat().some((text) => leaning.test(text));
    const plain = written ? { ...part, columns: [wordingsOf(part.columns)] } : part;
    const all = last && !part.open ? withEndings(plain, language) : [plain];
    return all.map(patternNumber);
  }

  const placed: Drafts['placed'] = (shape, language) => {
    const runs = shape.map((run) =>
      run.map((part, at) => placesOf(part, at === run.length - 1, language)),
    );
    return everyWay(runs.map(everyWay));
  };

  const sample = (pattern: number): string =>
    (patterns[pattern]?.columns ?? [])
      .map((column) => words[[...column].sort(byLength)[0] ?? 0] ?? '')
      .join('')
      .trimStart();
  const byLength = (a: number, b: number): number =>
    (words[a]?.length ?? 0) - (words[b]?.length ?? 0);

  return { words, symbols, patterns, sample, placed };
}

function everyWay<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((before) => list.map((one) => [...before, one])),
    [[]],
  );
}

function symbolsOf(words: string, fold: Fold): Uint16Array {
  let symbols = new Uint16Array(0);
  fold.eachPage(fold.fold(words), 0, (count) => {
    symbols = fold.page.symbols.slice(0, count);
  });
  return symbols;
}

/** A wording of columns that folds to nothing. */
function bare(texts: ShapeWords['columns'], lengths: readonly (readonly number[])[]): string {
  return texts.map((column, at) => column[lengths[at]?.indexOf(0) ?? 0] ?? '').join('');
}

const noLetters = (words: string): PhraseError =>
  new PhraseError(`“${words.trim()}” has no letters: write words`);
