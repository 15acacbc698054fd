import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { candidatesIn, pageOf, rangesOf, readPage, sites } from '../../src/sites/index.ts';
import { fields } from '../../src/model.ts';
import { pageFrom } from './page-from.ts';
import { isRow, type Row } from './shared.ts';

interface Case {
  readonly url: string;
  /** The person asks for this page to be read. */
  readonly asked: boolean | undefined;
  /** What is expected of each listing; what is not named may be anything. */
  readonly listings: readonly Row[];
}

const here = import.meta.dirname;
const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
const cases = foldersIn(here).flatMap((site) =>
  foldersIn(join(here, site)).map((name) => ({ site, name })),
);

function load(site: string, name: string): { told: Case; document: Document } {
  const folder = join(here, site, name);
  const read: unknown = JSON.parse(readFileSync(join(folder, 'listings.json'), 'utf8'));
  const { url, asked, listings, page } = isRow(read) ? read : {};
  const told: Case = {
    url: String(url),
    asked: typeof asked === 'boolean' ? asked : undefined,
    listings: [listings ?? []].flat().filter(isRow),
  };
  // One page may be told of twice: read when asked, and left alone when not.
  const pageFolder = typeof page === 'string' ? join(here, site, page) : folder;
  const markup = readFileSync(join(pageFolder, 'page.html'), 'utf8');
  return { told, document: pageFrom(markup, told.url) };
}

function open(site: string, name: string) {
  const { told, document } = load(site, name);
  const known = sites.some((one) => one.name === site);
  const failures: unknown[] = [];
  const found = readPage(document, told.url, {
    general: told.asked ?? !known,
    failed: (error) => failures.push(error),
  });
  expect(failures).toEqual([]);
  return { expected: told.listings, found };
}

describe('saved cases', () => {
  test.each(cases)('$site/$name is read as its listings.json says', ({ site, name }) => {
    const { expected, found } = open(site, name);
    const read = found.map(({ listing, key, shape }) => ({ ...listing, key, shape }));
    expect(read.map(({ title, text }) => title || text)).toHaveLength(expected.length);
    for (const [at, listing] of expected.entries()) expect(read[at]).toMatchObject(listing);
  });

  test.each(cases)('$site/$name: every word of every field is found again on the page', (one) => {
    for (const found of open(one.site, one.name).found) {
      for (const field of fields) {
        const words = found.listing[field];
        if (found.parts[field].length === 0 || found.listing.by === 'schema.org') continue;
        const span = { field, from: 0, to: words.length, text: words };
        const said = rangesOf(found, span).map((range) =>
          range.collapsed ? '' : range.toString() || emojiIn(range),
        );
        expect(bare(said.join(''))).toBe(bare(words));
      }
    }
  });

  test.each(sites)('$name has a case of each of its layouts', ({ name, layouts }) => {
    const shown = cases
      .filter(({ site }) => site === name)
      .flatMap((one) => {
        const { told, document } = load(one.site, one.name);
        const page = pageOf(document, told.url, { asked: told.asked ?? false });
        return candidatesIn(document, page).map(({ layout }) => layout.name);
      });
    const used = new Set(shown);
    const unused = layouts.map((layout) => layout.name).filter((layout) => !used.has(layout));
    expect(unused).toEqual([]);
  });
});

function emojiIn(range: Range): string {
  const picture = range.cloneContents().querySelector('img');
  return picture?.getAttribute('alt') ?? '';
}

function bare(words: string): string {
  return words.replace(/\s+/g, '');
}
