import { type Field, fields, type Listing } from '../../model.ts';
import { readPage, siteOf } from '../../sites/index.ts';
import type { Expected } from './expected.ts';

/** What was found on a page, and where it differs from what was expected. */
export interface Measured {
  readonly file: string;
  /** The site whose file reads it; empty where none does. */
  readonly site: string;
  readonly kind: string;
  /** When the page was saved, as the index says. */
  readonly captured: string;
  readonly by: string;
  readonly found: number;
  readonly expected: number | undefined;
  readonly right: boolean;
  readonly wrong: readonly string[];
  readonly first: Partial<Listing>;
}

/** Reads a page and compares: number of listings, and the fields and titles that are expected. */
export function measure(expected: Expected, document: Document): Measured {
  const found = readPage(document, expected.url, { general: true });
  const cards = found.filter(({ shape }) => shape === 'card');
  const opened = found.filter(({ shape }) => shape !== 'card');
  // A list may show one of its jobs opened beside it, and a page of one job cards of others: neither is one more.
  const asked = expected.kind === 'list' ? cards : expected.kind === 'detail' ? opened : [];
  const counted = asked.length > 0 ? asked : found;
  const all = counted.map(({ listing }) => ({ ...listing, title: titleOf(listing) }));
  const first = all.find(({ title }) => same(title, expected.first.title ?? '')) ?? all[0];
  const wrong: string[] = [];
  if (expected.count !== undefined && expected.count !== all.length) wrong.push('number');
  for (const field of fields) {
    const words = expected.first[field] ?? '';
    if (words !== '' && !says(field, first?.[field] ?? '', words)) wrong.push(field);
  }
  const titles = new Set(all.map(({ title }) => bare(title)));
  const lost = expected.titles.filter((title) => !titles.has(bare(title))).length;
  if (lost > 0) wrong.push(`${lost} of ${expected.titles.length} titles`);
  return {
    file: expected.file,
    site: siteOf(expected.url)?.name ?? '',
    kind: expected.kind,
    captured: expected.captured,
    by: first?.by ?? 'nothing',
    found: all.length,
    expected: expected.count,
    right: wrong.length === 0,
    wrong,
    first: first ?? {},
  };
}

/** What a listing is called; posts have no title, and are called by their first line. */
function titleOf({ title, text }: Listing): string {
  return title || (text.split('\n')[0] ?? '');
}

function says(field: Field, read: string, words: string): boolean {
  if (field === 'pay' && words.startsWith('{'))
    return numbersIn(words).every((number) => bare(read).includes(number));
  if (field === 'text') return bare(read).includes(bare(words).slice(0, 60));
  return same(read, words);
}

function numbersIn(words: string): string[] {
  return words.match(/\d+(?:\.\d+)?/g) ?? [];
}

function same(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(words: string): string {
  return words.replace(/[\s\u200b]+/g, '').toLowerCase();
}
