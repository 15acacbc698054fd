/** What the person adds to a report. All of it is optional. */

/** The way a person was to travel, or travelled. */
export interface Route {
  readonly from?: string;
  readonly through?: readonly string[];
  readonly to?: string;
  /** By what means, and who booked it. */
  readonly how?: string;
}

/** Money that was asked for or paid. */
export interface Transfer {
  readonly amount?: string;
  readonly currency?: string;
  /** Account, wallet, name or handle. */
  readonly to?: string;
  readonly how?: string;
  readonly for?: string;
}

/** What was done to win the person over: kept as codes so that reports can be counted. */
export const techniques = [
  'asked-for-fee',
  'asked-for-deposit',
  'asked-for-documents',
  'asked-for-photos',
  'asked-for-account',
  'moved-to-chat',
  'no-interview',
  'pressed-for-time',
  'paid-for-travel',
  'tourist-visa',
  'changed-place',
  'keeps-passport',
  'debt',
  'threats',
  'uses-a-known-name',
  'asked-to-recruit',
] as const;
export type Technique = (typeof techniques)[number];

/** The person's part of a report. */
export interface Answers {
  readonly route?: Route;
  readonly transfers?: readonly Transfer[];
  /** Known codes, or the person's own words. */
  readonly techniques?: readonly string[];
  readonly words?: string;
  /** Other numbers, names and addresses that the advertiser used, beside those in the ad. */
  readonly contacts?: readonly string[];
  /** How they may be answered; absent unless they chose to give it. */
  readonly contact?: string;
}

const routeWords = ['from', 'to', 'how'] as const;
const transferWords = ['amount', 'currency', 'to', 'how', 'for'] as const;
const longest = 20_000;
const most = 50;

/** Whether nothing was added. */
export function noAnswers(answers: Answers): boolean {
  return Object.keys(tidy(answers)).length === 0;
}

/** The same answers without empty parts, trimmed; unknown keys and wrong types are dropped. */
export function tidy(raw: unknown): Answers {
  const answers = record(raw);
  const route = record(answers['route']);
  const through = list(route['through']).map(text).filter(Boolean);
  const tidyRoute = { ...pick(route, routeWords), ...(through.length > 0 && { through }) };
  const transfers = list(answers['transfers'])
    .map((one) => pick(record(one), transferWords))
    .filter((one) => Object.keys(one).length > 0);
  const contacts = list(answers['contacts']).map(text).filter(Boolean);
  const done = [...new Set(list(answers['techniques']).map(text).filter(Boolean))];
  return {
    ...(Object.keys(tidyRoute).length > 0 && { route: tidyRoute }),
    ...(transfers.length > 0 && { transfers }),
    ...(done.length > 0 && { techniques: done }),
    ...(contacts.length > 0 && { contacts }),
    ...pick(answers, ['words', 'contact']),
  };
}

function record(raw: unknown): Record<string, unknown> {
  return typeof raw === 'object' && raw !== null ? (raw as Record<string, unknown>) : {};
}

function list(raw: unknown): readonly unknown[] {
  return Array.isArray(raw) ? raw.slice(0, most) : [];
}

/** Numbers are taken as text: an amount may be either. */
function text(raw: unknown): string {
  const isWord = typeof raw === 'string' || typeof raw === 'number';
  return isWord ? String(raw).trim().slice(0, longest) : '';
}

function pick(from: Record<string, unknown>, keys: readonly string[]): Record<string, string> {
  const entries = keys.map((key) => [key, text(from[key])] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
