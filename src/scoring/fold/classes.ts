/**
 * What a character is to the edges of words.
 * `none` stands between words; `spaced` scripts put spaces between words; `unspaced` do not;
 * `hangul` puts particles after words; `joined` (Arabic, Hebrew) puts articles before them;
 * `digit` is a number of any script; `clear` is not seen (marks that may be left out, invisible characters);
 * `bound` is a vowel or tone sign of an unspaced script, never apart from the letter before it.
 */
export const classes = {
  none: 0,
  spaced: 1,
  unspaced: 2,
  hangul: 3,
  joined: 4,
  digit: 5,
  clear: 6,
  bound: 7,
} as const;

/** A number of `classes`. */
export type CharacterClass = (typeof classes)[keyof typeof classes];
