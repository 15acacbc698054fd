import { plainOf, unitsOf } from './plain.ts';

/** The value of a decimal digit of any script (also full width, circled, mathematical), or −1. */
export function digitOf(code: number): number {
  if (code < 0x80) return code >= 48 && code <= 57 ? code - 48 : -1;
  if (code < 0x660) return -1;
  const plain = plainOf(code);
  if (plain.length === 1 && plain >= '0' && plain <= '9') return plain.charCodeAt(0) - 48;
  const row = zeros.find((zero) => code >= zero && code < zero + 10);
  return row === undefined ? -1 : code - row;
}

/** The zeros of the scripts whose digits have no compatibility form; Unicode 16, general category Nd. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50,
  0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0,
  0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0,
];

/** Variation selectors and the keycap that emoji digits wear. */
const isKeycap = (code: number): boolean => code === 0xfe0f || code === 0x20e3;

/** Reads digits from `at`: their text and where they end; at most `most` of them. */
export function digitsAt(text: string, at: number, most = 20): { digits: string; to: number } {
  let end = at;
  while (end < at + most && isAsciiDigit(text.charCodeAt(end))) end += 1;
  // Nearly always: nothing follows that might be a digit of another script, or what emoji digits wear.
  if (end === text.length || text.charCodeAt(end) < 0x80)
    return { digits: text.slice(at, end), to: end };
  return oddDigitsAt(text, at, most);
}

const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;

function oddDigitsAt(text: string, at: number, most: number): { digits: string; to: number } {
  let digits = '';
  let to = at;
  while (to < text.length && digits.length < most) {
    const code = text.codePointAt(to) ?? 0;
    const digit = digitOf(code);
    if (digit >= 0) digits += digit;
    else if (!(digits !== '' && isKeycap(code))) break;
    to += unitsOf(code);
  }
  if (digits !== '') while (to < text.length && isKeycap(text.charCodeAt(to))) to++;
  return { digits, to };
}
