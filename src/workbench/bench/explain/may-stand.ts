import type { Fold } from '../../../scoring/fold/index.ts';
import { piecesOf, type Pieces } from '../../../scoring/phrase.ts';

/** Signs whose folding hangs on the letters beside them. */
const leaning = /[@$\uff20\ufe6b\uff04\ufe69]/u;

/** Words as the matcher compares them: folded, without spaces. */
export function foldedBy(fold: Fold): (text: string) => string {
  return (text) => {
    let folded = '';
    fold.eachPage(fold.fold(text), 0, (count, carried) => {
      for (let at = carried; at < count; at += 1)
        folded += String.fromCharCode(fold.page.symbols[at] ?? 0);
    });
    return folded;
  };
}

/**
 * Tells of a phrase whether all of its words stand in a folded stretch, in whatever order: if not, the phrase was not
 * met there. Much faster than compiling it.
 */
export function mayStandBy(fold: Fold): (phrase: string, stretch: string) => boolean {
  const folded = foldedBy(fold);
  const words = new Map<string, string>();
  const phrases = new Map<string, Pieces>();

  function wordIn(text: string, stretch: string): boolean {
    if (leaning.test(text)) return true;
    const symbols = words.get(text) ?? folded(text);
    words.set(text, symbols);
    return stretch.includes(symbols);
  }

  const allIn = (pieces: Pieces, stretch: string): boolean =>
    pieces.every((piece) => {
      if (piece.kind === 'word') return wordIn(piece.text, stretch);
      return piece.kind !== 'choice' || piece.options.some((option) => allIn(option, stretch));
    });

  return (phrase, stretch) => {
    const pieces = phrases.get(phrase) ?? piecesOf(phrase);
    phrases.set(phrase, pieces);
    return allIn(pieces, stretch);
  };
}
