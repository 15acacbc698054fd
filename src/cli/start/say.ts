import type { Evidence } from '../../model.ts';
import type { PageState, SeenListing } from '../../platform/messages.ts';
import type { Own } from '../browsers/browser.ts';
import { explained } from '../say/explanation.ts';

const flat = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

const states: Readonly<Record<SeenListing['state'], string>> = {
  scored: '',
  waiting: 'not judged: the engine has not come',
  picture: 'a picture, not read',
  'not-a-job-ad': 'not a job ad',
  'too-little-text': 'too little text',
  unreadable: 'could not be read',
};

function judgement({ state, verdict, failure }: SeenListing): string {
  if (failure !== undefined) return `could not be read: ${flat(failure)}`;
  if (state !== 'scored' || !verdict) return states[state];
  if (verdict.level !== 'none') {
    const harms = Object.entries(verdict.harms).map(([harm, { level }]) =>
      level === verdict.level ? harm : `${harm} (${level})`,
    );
    return `${verdict.level}: ${harms.join(', ')}; not proof`;
  }
  return verdict.evidence.length === 0
    ? 'no known warning signs'
    : 'no level: its signs say too little';
}

function sign({ rule, pack, strength, spans }: Evidence): string {
  const quotes = [...new Set(spans.map(({ text }) => `“${flat(text)}”`))];
  const words = quotes.length > 0 ? `: ${quotes.join(' · ')}` : '';
  return `     ${strength.padEnd(10)} ${explained(pack, rule).title}${words}`;
}

/** What was read of one listing and what was said of it, for a person at a terminal; ends with a line break. */
export function describeSeen(seen: SeenListing): string {
  const { title, employer, place, pay, text, by } = seen.listing;
  const read = [employer, place, pay].filter((part) => part !== '').map(flat);
  return [
    flat(title) || '(no title)',
    `   read: ${[...read, `${text.length} characters of text`].join(' · ')} (${by})`,
    `   said: ${judgement(seen)}`,
    ...(seen.verdict?.evidence ?? []).map(sign),
    '',
  ].join('\n');
}

/** What stands on the page from us, by its first line; ends with a line break. */
export const describeOwn = (own: readonly Own[]): string =>
  own.length === 0
    ? '   shown on the page: nothing\n'
    : own.map(({ text }) => `   shown on the page: ${text.split('\n')[0] ?? ''}\n`).join('');

const readings: Readonly<Record<Exclude<PageState['reading'], 'reading'>, string>> = {
  unread: 'This page is read only when asked for.',
  changed: 'This page could not be read: its layout has changed.',
  paused: 'Lurewatch is paused.',
  muted: 'This site is muted.',
};

/** Everything that was read on a page; ends with a line break. */
export function describePage(state: PageState | undefined): string {
  if (!state) return 'Nothing was read: Lurewatch is not at work on this page.\n';
  const reading = state.reading === 'reading' ? '' : `${readings[state.reading]}\n`;
  if (state.listings.length === 0) return `${reading}No job ad was found on this page.\n`;
  return reading + state.listings.map(describeSeen).join('\n');
}
