import { next, type Characters } from '../fold/characters.ts';
import { numberReader, pieceAt, unfolded } from './numbers.ts';
import type { RecordPart } from './record.ts';
import { groupsOf, type Groups } from './seen.ts';

/** Words of a pattern, with the space before them, where there is one. */
export interface Word extends Groups {
  readonly text: string;
  readonly symbols: Uint16Array;
}

/** The columns and the words of a record, each read when it is first asked for. */
export interface Columns {
  /** The words of the column at a place. */
  column(place: number): readonly Word[];
  /** The word at a place. */
  word(place: number): Word;
}

/** Opens the columns of the parts of a record. */
export function columnsOf(
  parts: readonly RecordPart[],
  { symbolAt, symbolsAt }: Characters,
): Columns {
  const columns = numberReader(parts.flatMap((part) => (part.columns ? [part.columns] : [])));
  const pages = parts.flatMap((part) => (part.words ? [part.words] : []));
  const columnsRead = new Map<number, readonly Word[]>();
  const words = new Map<number, Word>();

  function wordAt(place: number): Word {
    const known = words.get(place);
    if (known) return known;
    const [from, all] = pieceAt(pages, place) ?? [place, ''];
    const text = all.slice(place - from, all.indexOf('\n', place - from));
    const symbols = symbolsOf(text);
    const word = { text, symbols, ...groupsOf(symbols) };
    words.set(place, word);
    return word;
  }

  function symbolsOf(text: string): Uint16Array {
    const symbols: number[] = [];
    for (let at = 0; at < text.length; at = next(text, at)) {
      const symbol = symbolAt(text, at);
      if (symbol > 0) symbols.push(symbol);
      else if (symbol < 0) symbols.push(...symbolsAt(text, at));
    }
    return Uint16Array.from(symbols);
  }

  function columnAt(place: number): readonly Word[] {
    const known = columnsRead.get(place);
    if (known) return known;
    columns.goTo(place);
    let word = 0;
    const column = Array.from({ length: columns.take() }, () => {
      word += unfolded(columns.take());
      return wordAt(word);
    });
    columnsRead.set(place, column);
    return column;
  }

  return { column: columnAt, word: wordAt };
}
