import type { Characters } from '../fold/characters.ts';
import { next, previous } from '../fold/characters.ts';
import { classes } from '../fold/classes.ts';

/**
 * Where words begin and end, judged on the original text around what was found.
 * A word is apart from what stands beside it when that is no letter, or a letter of another kind of script
 * (在Telegram群). Scripts without spaces ask for nothing; Korean words may have particles after them;
 * Arabic and Hebrew words may have articles and conjunctions before them.
 */
export interface Edges {
  /** Whether what was found from one position to another begins a word. */
  beginsWord(text: string, from: number, to: number): boolean;
  /** Whether a word (or at least its stem) ends at a position. */
  endsWord(text: string, to: number): boolean;
  /** Whether a word of a script with spaces, or a number, plainly goes on at a position: one letter follows another. */
  goesOn(text: string, at: number): boolean;
  /** Behind the marks and invisible characters that follow a position. */
  pastMarks(text: string, at: number): number;
  /** Behind the rest of the word that goes on at a position. */
  pastWord(text: string, at: number): number;
}

/** Articles, prepositions and conjunctions that are written together with the next word. */
const joinedBefore = new Set(
  [
    'و ف ب ك ل س ال وال فال بال كال لل ولل فلل وب ول فب فل وبال وس',
    'ה ו ב כ ל מ ש וה שה מה כש ול וב ומ וש לה בה',
  ].flatMap((list) => list.split(' ')),
);
const longestJoined = 4;
const longestEnding = 40;
/** Korean words of so many syllables are also found at the end of a compound. */
const compoundable = 3;
/** Burmese signs that make the consonant before them the end of a syllable. */
const closers = new Set(['\u1039', '\u103a']);

/** Judges edges by the fold's knowledge of characters. */
export function edgesOf(characters: Characters): Edges {
  const { classAt } = characters;

  function beginsWord(text: string, from: number, to: number): boolean {
    const own = classAt(text, from);
    if (own === classes.none || own === classes.bound || own === classes.clear) return false;
    if (own === classes.unspaced) return true;
    let before = previous(text, from);
    while (before >= 0 && classAt(text, before) === classes.clear) before = previous(text, before);
    if (before < 0 || classAt(text, before) !== own) return true;
    if (own === classes.hangul) return to - from >= compoundable;
    return own === classes.joined && followsArticle(text, from);
  }

  function followsArticle(text: string, from: number): boolean {
    let word = '';
    let at = previous(text, from);
    while (at >= 0 && word.length <= longestJoined) {
      const kind = classAt(text, at);
      if (kind === classes.joined) word = `${text.charAt(at)}${word}`;
      else if (kind !== classes.clear) break;
      at = previous(text, at);
    }
    return joinedBefore.has(word);
  }

  function endsWord(text: string, to: number): boolean {
    const own = classAt(text, lastSeen(text, to));
    if (own === classes.none) return false;
    const behind = pastMarks(text, to);
    const after = classAt(text, behind);
    if (own === classes.unspaced || own === classes.bound) {
      return after !== classes.bound && !closers.has(text.charAt(behind + 1));
    }
    return own === classes.hangul || after !== own;
  }

  function goesOn(text: string, at: number): boolean {
    const own = classAt(text, at);
    return (own === classes.spaced || own === classes.digit) && classAt(text, at - 1) === own;
  }

  /** The last character before a position that is not clear. */
  function lastSeen(text: string, to: number): number {
    let at = previous(text, to);
    while (at > 0 && classAt(text, at) === classes.clear) at = previous(text, at);
    return at;
  }

  function pastMarks(text: string, at: number): number {
    let after = at;
    while (after < text.length && classAt(text, after) === classes.clear) after = next(text, after);
    return after;
  }

  function pastWord(text: string, at: number): number {
    const own = classAt(text, lastSeen(text, at));
    let after = pastMarks(text, at);
    if (own === classes.unspaced || own === classes.bound) return after;
    const limit = Math.min(text.length, at + longestEnding);
    while (after < limit && classAt(text, after) === own)
      after = pastMarks(text, next(text, after));
    return after;
  }

  return { beginsWord, endsWord, goesOn, pastMarks, pastWord };
}
