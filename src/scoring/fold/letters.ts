/** Letters that decomposition leaves as they are, though readers take them for others. What is not here folds to itself. */

const spelledOut: Readonly<Record<string, string>> = {
  // Latin letters with strokes and hooks, ligatures
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ƀ: 'b',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɨ: 'i',
  ʉ: 'u',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  ŋ: 'n',
  ə: 'e',
  ƒ: 'f',
  ɛ: 'e',
  ɔ: 'o',
  // small capitals
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ꞯ: 'q',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
  // Arabic letter variants, and the Persian and Urdu forms
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ۀ: 'ه',
  // Greek and Hebrew letters with another form at the end of a word
  ς: 'σ',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};

/** Ranges of 26 signs that hold a Latin alphabet of their own and do not decompose: the first sign of each. */
const alphabets = [0x1f150, 0x1f170, 0x1f1e6];

/** What a letter is read as, before look-alikes; itself where nothing is known. */
export function readLetter(letter: string): string {
  const known = spelledOut[letter];
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  const alphabet = alphabets.find((first) => code >= first && code < first + 26);
  return alphabet === undefined ? letter : String.fromCharCode(0x61 + code - alphabet);
}

/** Katakana as hiragana. */
export function hiragana(code: number): number {
  const katakana = (code >= 0x30a1 && code <= 0x30f6) || code === 0x30fd || code === 0x30fe;
  return katakana ? code - 0x60 : code;
}
