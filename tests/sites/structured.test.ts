import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Posting, postingsIn } from '../../src/sites/schema-org.ts';
import { pageFrom } from './page-from.ts';
import { indexOf, isRow, type Row, sharedFolder } from './shared.ts';

/**
 * The cases of structured data beside the checkout. Where a case leaves open what is right we hold to our own
 * answers: prefixed names and escaped end tags are read; a job that an article mentions is not the page's listing.
 */
const decided: Readonly<Record<string, readonly Row[]>> = {
  'edge/06-type-prefixed.html': [{ title: 'Warehouse Helper', company: 'Acme Ltd' }],
  'edge/30-script-terminator.html': [{ title: 'Warehouse Helper', company: 'Acme Ltd' }],
  'edge/38-hidden-jsonld-job-on-article.html': [],
};

const folder = sharedFolder('structured');
const rows = indexOf(folder).map((row) => ({ file: String(row['file']), row }));
const there = rows.length === 0 ? 'nothing there to measure' : `${rows.length} cases`;

test(`structured data beside the checkout: ${there}`, () => {
  expect([0, 105]).toContain(rows.length);
});

test.each(rows)('structured data beside the checkout: $file', ({ file, row }) => {
  const markup = readFileSync(join(folder ?? '', file), 'utf8');
  const postings = postingsIn(pageFrom(markup, 'https://board.example/1'));
  const expected = decided[file] ?? [row['expected'] ?? []].flat().filter(isRow);
  expect(postings).toHaveLength(expected.length);
  expect(expected.flatMap((told, at) => differences(postings[at], told))).toEqual([]);
});

function differences(posting: Posting | undefined, told: Row): string[] {
  const organisation = told['hiringOrganization'];
  const employer = told['company'] ?? (isRow(organisation) ? organisation['name'] : organisation);
  const pay = payWords(told['pay'] ?? told['baseSalary']);
  const wrong: string[] = [];
  if (!says(posting?.title, told['title'] ?? told['name'])) wrong.push('title');
  if (!says(posting?.employer, employer)) wrong.push('employer');
  if (!says(posting?.text, told['description'])) wrong.push('text');
  if (told['location'] !== undefined && posting?.place !== told['location']) wrong.push('place');
  if (!pay.every((word) => says(posting?.pay, word))) wrong.push('pay');
  return wrong;
}

/** What pay must say: its amounts, and where they are figures the currency and the period. */
function payWords(pay: unknown): string[] {
  if (!isRow(pay)) return typeof pay === 'string' ? [pay] : [];
  const words = Object.values(pay).map(String);
  const figures = Number.isFinite(Number(pay['value'] ?? pay['min']));
  return figures ? words : [String(pay['value'])];
}

function says(read: string | undefined, words: unknown): boolean {
  return typeof words !== 'string' || bare(read).includes(bare(words));
}

function bare(words = ''): string {
  return words.replace(/\s+/g, '').toLowerCase();
}
