import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { digitOf } from './digits.ts';
import { unitsOf } from './plain.ts';

/** A telephone number. */
export interface Phone {
  readonly kind: 'contact:phone';
  readonly from: number;
  readonly to: number;
  /** Digits, with `+` where the country is named. */
  readonly number: string;
  /** ISO 3166-1 alpha-2, where the number says it. */
  readonly country?: string;
}

const between = ' .-()/\u00a0\u2011\u2013';

interface Run {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  readonly plus: boolean;
}

/** Digits with single separators between, at most 15 of them; a `+` or bracket before belongs to it. */
function runAt(text: string, at: number): Run {
  let digits = '';
  let to = at;
  let gap = 0;
  for (let here = at; here < text.length && here < at + 40 && digits.length < 16;) {
    const code = text.codePointAt(here) ?? 0;
    const digit = digitOf(code);
    here += unitsOf(code);
    if (digit >= 0) {
      digits += digit;
      to = here;
      gap = 0;
    } else if (code === 0xfe0f || code === 0x20e3) {
      to = here;
    } else if (!between.includes(String.fromCodePoint(code)) || ++gap > 2) break;
  }
  let from = at;
  if ('(（'.includes(text.charAt(from - 1)) && from > 0) from--;
  const plus = from > 0 && '+＋'.includes(text.charAt(from - 1));
  return { from: plus ? from - 1 : from, to, digits, plus };
}

interface International {
  readonly number: string;
  readonly country?: string;
}

/** Numbers as they were read: a page, and a text, names the same ones again and again. */
const known = new Map<string, International | undefined>();
const mostKnown = 500;

function international(digits: string): International | undefined {
  if (known.has(digits)) return known.get(digits);
  if (known.size >= mostKnown) known.clear();
  const read = internationalOf(digits);
  known.set(digits, read);
  return read;
}

const internationalOf = (digits: string): International | undefined => {
  const phone = parsePhoneNumberFromString(`+${digits}`);
  if (!phone?.isPossible()) return undefined;
  const country = phone.country ?? countryOf.get(phone.countryCallingCode);
  return country ? { number: phone.number, country } : { number: phone.number };
};

/** Main countries of calling codes that several share. */
const countryOf: ReadonlyMap<string, string> = new Map([
  ['1', 'US'],
  ['7', 'RU'],
  ['44', 'GB'],
]);

const looksNational = ({ digits }: Run, text: string, at: number): boolean => {
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 12;
  const bracketed = text.charAt(at - 1) === '(' && digits.length >= 9 && digits.length <= 11;
  return bracketed || /^1[3-9]\d{9}$/.test(digits);
};

/** The telephone number that begins with the digit at `at`; `labelled` when a messenger's name stands before it. */
export function phoneAt(text: string, at: number, labelled: boolean): Phone | undefined {
  const run = runAt(text, at);
  const { from, to, digits, plus } = run;
  if (digits.length < 7 || digits.length > 15) return undefined;
  const abroad = plus
    ? international(digits)
    : digits.startsWith('00')
      ? international(digits.slice(2))
      : labelled && digits.length >= 10 && !digits.startsWith('0')
        ? international(digits)
        : undefined;
  if (abroad) return { kind: 'contact:phone', from, to, ...abroad };
  if (!labelled && !looksNational(run, text, at)) return undefined;
  return { kind: 'contact:phone', from, to, number: digits };
}
