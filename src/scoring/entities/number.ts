import { digitsAt } from './digits.ts';

/** A number as it stands in a text. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Its digits without separators. */
  readonly digits: string;
}

const spaces = ' \u00a0\u2009\u202f';
const separators = `,.'’٬٫،${spaces}`;

/** Whether a unit is one of the separators; NaN, behind the end of a text, is none. */
const isSeparator = (unit: number): boolean =>
  unit < 0x80
    ? unit === 0x2c || unit === 0x2e || unit === 0x27 || unit === 0x20
    : unit >= 0x80 && separators.includes(String.fromCharCode(unit));

interface Piece {
  readonly separator: string;
  readonly digits: string;
}

/** `1.500` is fifteen hundred, `1.5` one and a half; `1,50,000` is a lakh and a half. */
function valueOf(pieces: readonly Piece[]): number {
  const [first, ...rest] = pieces;
  const last = rest.at(-1);
  if (!first || !last) return Number(first?.digits);
  const whole = (parts: readonly Piece[]): number =>
    Number(parts.map((part) => part.digits).join(''));
  const same = rest.every((part) => part.separator === last.separator);
  if (same && last.digits.length === 3 && first.digits !== '0') return whole(pieces);
  return whole(pieces.slice(0, -1)) + Number(`0.${last.digits}`);
}

const grouped = (next: string, pieces: readonly Piece[], separator: string): boolean => {
  if (spaces.includes(separator)) return next.length === 3 && (pieces[0]?.digits.length ?? 0) <= 3;
  // after a decimal part nothing can follow
  const last = pieces.at(-1);
  return pieces.length < 2 || last?.digits.length === 3 || last?.digits.length === 2;
};

/** Reads the number that begins at `at` (a digit of any script), with thousands and decimals as any locale writes them. */
export function figureAt(text: string, at: number): Figure | undefined {
  const start = digitsAt(text, at);
  if (start.digits === '') return undefined;
  if (!isSeparator(text.charCodeAt(start.to))) {
    const { digits, to } = start;
    return { from: at, to, value: Number(digits), digits };
  }
  const pieces: Piece[] = [{ separator: '', digits: start.digits }];
  let to = start.to;
  while (pieces.length < 6 && start.digits.length <= 15) {
    const separator = text.charAt(to);
    if (separator === '' || !separators.includes(separator)) break;
    const next = digitsAt(text, to + 1);
    if (next.digits === '' || !grouped(next.digits, pieces, separator)) break;
    pieces.push({ separator, digits: next.digits });
    to = next.to;
  }
  return {
    from: at,
    to,
    value: valueOf(pieces),
    digits: pieces.map((piece) => piece.digits).join(''),
  };
}

const isO = (char: string): boolean => char !== '' && 'oOоО〇'.includes(char);

/** The longest amount that is read so: `1,5OO,OOO`. */
const longestDisguise = 12;

/** A figure whose zeros are written as letters ("2OOO", "1,5OO"); undefined where no letter follows it, or one is left over. */
export function withLettersAsZeros(text: string, { from, to }: Figure): Figure | undefined {
  // in the middle of such a figure, or of a word
  if (isO(text.charAt(from - 1))) return undefined;
  if (!isO(text.charAt(to)) && !(',.'.includes(text.charAt(to)) && isO(text.charAt(to + 1))))
    return undefined;
  let digits = '';
  let letters = 0;
  let at = from;
  for (; at < text.length && digits.length < longestDisguise; at++) {
    const char = text.charAt(at);
    if (isO(char)) letters++;
    else if (!/[\d.,]/.test(char)) break;
    digits += isO(char) ? '0' : char;
  }
  if (letters < 2 || /\p{L}/u.test(text.charAt(at))) return undefined;
  const figure = figureAt(digits, 0);
  return figure && { ...figure, from, to: from + figure.to };
}
