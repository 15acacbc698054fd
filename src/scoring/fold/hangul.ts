/**
 * Korean syllables fold to their letters, and final consonants to the initial ones, so that 텔레 and ㅌㅔㄹㄹㅔ are one.
 * The arithmetic of syllables is that of the Unicode Standard, section 3.12.
 */
const firstSyllable = 0xac00;
const syllables = 11172;
const firstInitial = 0x1100;
const firstVowel = 0x1161;
/** Positions of the initials that each final consonant (1 to 27) is made of. */
const finals: readonly (readonly number[])[] = [
  [],
  [0],
  [1],
  [0, 9],
  [2],
  [2, 12],
  [2, 18],
  [3],
  [5],
  [5, 0],
  [5, 6],
  [5, 7],
  [5, 9],
  [5, 16],
  [5, 17],
  [5, 18],
  [6],
  [7],
  [7, 9],
  [9],
  [10],
  [11],
  [12],
  [14],
  [15],
  [16],
  [17],
  [18],
];

/** Whether the code is a whole Korean syllable. */
export function isSyllable(code: number): boolean {
  return code >= firstSyllable && code < firstSyllable + syllables;
}

/** The folded letters of a final consonant U+11A8 to U+11C2, or of any other code: itself. */
export function lettersOfFinal(code: number): readonly number[] {
  const final = code > 0x11a7 && code < 0x11c3 ? finals[code - 0x11a7] : undefined;
  return final ? final.map((initial) => firstInitial + initial) : [code];
}

/** Writes the folded letters of a syllable at a place, and up to two zeros behind them; gives where the next letter goes. */
export type PutSyllable = (code: number, place: number) => number;

/** Puts syllables down on an array. */
export function syllablesOn(symbols: Uint16Array): PutSyllable {
  /** The folded letters of each final consonant, two places each, 0 for none. */
  const finalLetters = Uint16Array.from(
    finals.flatMap(([first, second]) =>
      [first, second].map((initial) => (initial === undefined ? 0 : firstInitial + initial)),
    ),
  );
  return (code, place) => {
    const at = code - firstSyllable;
    const vowels = (at / 28) | 0;
    const final = (at - vowels * 28) * 2;
    const initial = (vowels / 21) | 0;
    const first = finalLetters[final] ?? 0;
    const second = finalLetters[final + 1] ?? 0;
    symbols[place] = firstInitial + initial;
    symbols[place + 1] = firstVowel + vowels - initial * 21;
    symbols[place + 2] = first;
    symbols[place + 3] = second;
    // Which of the two there are is not told by a branch: endings follow no order.
    return place + 2 + ((0 - first) >>> 31) + ((0 - second) >>> 31);
  };
}

const syllable = new Uint16Array(4);
const putAlone = syllablesOn(syllable);

/** The folded letters of a syllable. */
export function lettersOfSyllable(code: number): readonly number[] {
  return Array.from(syllable.subarray(0, putAlone(code, 0)));
}
