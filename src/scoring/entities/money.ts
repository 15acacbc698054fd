import {
  currencies,
  multipliers,
  multipliersBefore,
  onlyAfter,
  signsAfter,
  signsBefore,
} from './currency.ts';
import type { Currencies, Multiplier } from './currency.ts';
import { figureAt, withLettersAsZeros } from './number.ts';
import type { Figure } from './number.ts';
import { paidNear, periodNear, rateAt, rates } from './period.ts';
import type { Period } from './period.ts';
import { digitOf } from './digits.ts';
import { mayBegin, mayEnd, wordAt, wordBefore, words } from './words.ts';
import type { Found } from './words.ts';

/** An amount of money or a range; `low` and `high` are equal where one amount is named. */
export interface Money {
  readonly kind: 'money';
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** What the currency may be, the likeliest first; empty where nothing tells. */
  readonly currencies: readonly string[];
  readonly period?: Period;
}

const dashes = words([['-|–|—|~|～|〜|to|until|hingga|sampai|s/d|sd|đến|tới|ถึง|a|al|até|до|至|到|から|hasta|and|y|и|से|থেকে|إلى|الى|bis|à|hadi|에서|မှ|မှာ|முதல்|سے|සිට|ដល់|ទៅ|ຫາ|ຮອດ|እስከ|zuwa|देखि|부터|hanggang', true]]); // prettier-ignore

const skipSpaces = (text: string, at: number, most = 2): number => {
  let here = at;
  while (here < at + most && ' \u00a0\u202f'.includes(text.charAt(here)) && here < text.length)
    here++;
  return here;
};

/** Vietnamese writes half a million into its word: `12tr5` is 12.5 million. */
const halves = (text: string, at: number, times: number): { add: number; to: number } => {
  const digit = digitOf(text.codePointAt(at) ?? 0);
  const alone = digit >= 0 && digitOf(text.codePointAt(at + 1) ?? 0) < 0;
  return alone && times === 1e6 ? { add: digit * 1e5, to: at + 1 } : { add: 0, to: at };
};

interface Amount {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly many?: Multiplier;
}

/** "elfu 50": languages that put the number word first. */
const manyBefore = (text: string, at: number): Found<Multiplier> | undefined =>
  ' \u00a0'.includes(text.charAt(at - 1)) && at > 0
    ? wordBefore(text, at - 1, multipliersBefore)
    : undefined;

function amountOf(text: string, figure: Figure): Amount {
  const found: Found<Multiplier> | undefined =
    wordAt(text, figure.to, multipliers) ?? wordAt(text, skipSpaces(text, figure.to), multipliers);
  if (found) {
    const { add, to } = halves(text, found.to, found.value.times);
    return {
      value: figure.value * found.value.times + add,
      from: figure.from,
      to,
      many: found.value,
    };
  }
  const first = manyBefore(text, figure.from);
  return first
    ? {
        value: figure.value * first.value.times,
        from: first.from,
        to: figure.to,
        many: first.value,
      }
    : { value: figure.value, from: figure.from, to: figure.to };
}

const before = (text: string, at: number): Found<Currencies> | undefined => {
  let to = at;
  while (to > 0 && at - to < 2 && ' \u00a0:'.includes(text.charAt(to - 1))) to--;
  const found = wordBefore(text, at, currencies) ?? wordBefore(text, to, currencies);
  return found && onlyAfter.has(found.value) ? { ...found, from: at } : found;
};

const after = (text: string, at: number): Found<Currencies> | undefined =>
  wordAt(text, at, currencies) ??
  wordAt(text, skipSpaces(text, at), currencies) ??
  wordAt(text, at, signsAfter);

/** The second amount of a range that begins at `at`: `– 25tr`, `to US$ 1,500`. */
function second(text: string, at: number): (Amount & { figure: Figure }) | undefined {
  const dash = wordAt(text, skipSpaces(text, at), dashes);
  if (!dash) return undefined;
  let here = skipSpaces(text, dash.to);
  const sign = wordAt(text, here, currencies);
  if (sign) here = skipSpaces(text, sign.to);
  const figure = figureAt(text, here);
  return figure && { ...amountOf(text, figure), figure };
}

const starts = [multipliers, currencies, dashes, rates, signsAfter];

/** "P50,000": a letter that is a sign only straight before a large figure. */
const letterBefore = (text: string, { from, value }: Figure): Found<Currencies> | undefined =>
  value >= 1000 ? wordBefore(text, from, signsBefore) : undefined;

/** A quick no for figures that have nothing of money beside them. */
function mayBeMoney(text: string, { from, to }: Figure): boolean {
  if (mayBegin(text, to, starts) || mayEnd(text, from, currencies)) return true;
  if (mayEnd(text, from, signsBefore) || mayEnd(text, from - 1, multipliersBefore)) return true;
  const next = skipSpaces(text, to);
  if (next > to && mayBegin(text, next, starts)) return true;
  return ' \u00a0:('.includes(text.charAt(from - 1)) && mayEnd(text, from - 1, currencies);
}

/** Reads the amount of money whose first figure is `figure`; undefined where nothing says that it is money. */
export function moneyAt(text: string, figure: Figure): Money | undefined {
  const disguised = withLettersAsZeros(text, figure);
  return (disguised && readMoney(text, disguised)) ?? readMoney(text, figure);
}

function readMoney(text: string, figure: Figure): Money | undefined {
  if (!mayBeMoney(text, figure)) return undefined;
  const first = amountOf(text, figure);
  const sign = before(text, first.from) ?? letterBefore(text, figure);
  const unit = after(text, first.to);
  const other = second(text, unit?.to ?? first.to);
  const end = other?.to ?? unit?.to ?? first.to;
  const lastUnit = other ? after(text, end) : undefined;
  const rate = rateAt(text, lastUnit?.to ?? end);
  const suggested = first.many?.suggests ?? other?.many?.suggests;
  const named = sign?.value ?? unit?.value ?? lastUnit?.value ?? (suggested ? [suggested] : []);
  // "20–25tr": what makes the second figure bigger holds for the first
  const times = other?.many && !first.many && figure.value < 1000 ? other.many.times : 1;
  const low = first.value * times;
  const high = other && other.value >= low ? other.value : low;
  const from = sign?.from ?? first.from;
  // "sahod 50k": thousands after a word of pay
  const spoken =
    named.length === 0 && !rate && first.many && low >= 1000
      ? paidNear(text, from, end)
      : undefined;
  if (named.length === 0 && !(rate && low >= 50) && !spoken) return undefined;
  const to = lastUnit?.to ?? (other && high === other.value ? other.to : (unit?.to ?? first.to));
  const period =
    rate?.period ?? spoken ?? (named.length > 0 ? periodNear(text, from, to) : undefined);
  const money = { kind: 'money' as const, from, to, low, high, currencies: named };
  return period ? { ...money, period } : money;
}
