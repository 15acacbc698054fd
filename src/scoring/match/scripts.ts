/**
 * Scripts whose phrases a tab is brought only when a text has letters of theirs. All else, Latin letters first of all,
 * is always there.
 */
export const scripts = [
  'cyrillic',
  'arabic',
  'devanagari',
  'bengali',
  'tamil',
  'sinhala',
  'thai',
  'lao',
  'burmese',
  'hangul',
  'ethiopic',
  'khmer',
  'han',
] as const;
export type Script = (typeof scripts)[number];

/**
 * By blocks of 128 characters of Unicode, first and last. Georgian and Syriac, which stand beside others, go with them;
 * kana, which stand beside Chinese characters in every Japanese text, with those.
 */
const blocks: Readonly<Record<Script, readonly [number, number]>> = {
  cyrillic: [0x400, 0x500],
  arabic: [0x600, 0x700],
  devanagari: [0x900, 0x900],
  bengali: [0x980, 0x980],
  tamil: [0xb80, 0xb80],
  sinhala: [0xd80, 0xd80],
  thai: [0xe00, 0xe00],
  lao: [0xe80, 0xe80],
  burmese: [0x1000, 0x1080],
  hangul: [0x1100, 0x1180],
  ethiopic: [0x1200, 0x1380],
  khmer: [0x1780, 0x1780],
  han: [0x3000, 0x9f80],
};

const blockBits = 7;

/** Of each block of symbols the place of its script in `scripts`, counted from one. */
const table = new Uint8Array(0x10000 >>> blockBits);
for (const [place, script] of scripts.entries()) {
  const [first, last] = blocks[script];
  table.fill(place + 1, first >>> blockBits, (last >>> blockBits) + 1);
}

/** The bit of the script that a symbol belongs to; nought for those that are always there. */
export function scriptBit(symbol: number): number {
  return (1 << (table[symbol >>> blockBits] ?? 0)) & ~1;
}

/** The bit of a script. */
export function bitOf(script: Script): number {
  return 2 << scripts.indexOf(script);
}

/** The bits of all scripts of which some of the first symbols are. */
export function scriptsAmong(symbols: Uint16Array, count: number): number {
  let bits = 0;
  for (let at = 0; at < count; at += 1) bits |= 1 << (table[(symbols[at] ?? 0) >>> blockBits] ?? 0);
  return bits & ~1;
}
