/** Statement 9: on list pages of genuine ads at most one card in fifty is marked. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { expectedOf } from '../../src/cli/sites/expected.ts';
import { decodePage, pageFrom } from '../../src/cli/sites/open-page.ts';
import { readPage } from '../../src/sites/index.ts';
import { verdictOn } from '../packs/engine-of-packs.ts';
import { indexOf, sharedFolder } from '../sites/shared.ts';

vi.setConfig({ testTimeout: 120_000 });

type Card = Readonly<Partial<Record<'title' | 'employer' | 'place' | 'pay' | 'text', string>>>;
const example = ({ title = '', employer = '', place = '', pay = '', text = '' }: Card) => ({
  title,
  employer,
  place,
  pay,
  text,
});
const isMarked = (card: Card): boolean => verdictOn(example(card)).level === 'danger';
/** How many marks a page of so many cards may have. */
const mostOn = (cards: number): number => Math.floor(cards / 50);

const cases = readdirSync('tests/sites', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(join('tests/sites', name)).map((page) => join('tests/sites', name, page)),
  )
  .filter((folder) => existsSync(join(folder, 'listings.json')))
  .map((folder) => {
    const { listings } = JSON.parse(readFileSync(join(folder, 'listings.json'), 'utf8')) as {
      readonly listings: readonly (Card & { readonly shape?: string })[];
    };
    return [folder, listings.filter(({ shape }) => shape === 'card')] as const;
  })
  .filter(([, cards]) => cards.length > 0);

test('every page with cards that our readers are tried on is looked at', () => {
  expect(cases.length).toBeGreaterThan(30);
});

test.each(cases)('%s has no card that is marked', (_, cards) => {
  expect(cards.filter(isMarked).map(({ title }) => title)).toEqual([]);
});

const folder = sharedFolder('pages');
const rows = indexOf(folder)
  .map(expectedOf)
  .filter(({ file }) => /list|search/u.test(file));

test('saved pages beside the checkout: as many lists as there are', () => {
  expect([0, 19]).toContain(rows.length);
});

test.each(rows)('saved pages: of the cards of $file at most one in fifty is marked', (row) => {
  const page = decodePage(readFileSync(join(folder ?? '', row.file)), row.encoding);
  const cards = readPage(pageFrom(page, row.url), row.url, { general: false })
    .filter(({ shape }) => shape === 'card')
    .map(({ listing }) => listing);
  expect(cards.filter(isMarked).length).toBeLessThanOrEqual(mostOn(cards.length));
});
