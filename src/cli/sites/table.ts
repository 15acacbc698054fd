import { type Layout, type Shape, type Site, siteOf, sites } from '../../sites/index.ts';
import type { Expected } from './expected.ts';
import type { Measured } from './measure.ts';

/** A saved page, and what was found on it. */
export interface Page {
  readonly row: Expected;
  readonly measured: Measured;
}

const called: Readonly<Record<Shape, string>> = {
  card: 'lists',
  detail: 'ads',
  post: 'posts',
  message: 'messages',
};

/** Comments are read like messages, but everybody sees them. */
function nameOf({ shape, name }: Layout): string {
  return name.includes('comment') ? 'comments' : called[shape];
}

const when: Readonly<Record<Site['asked'], string>> = {
  'at-install': 'by itself',
  'when-chosen': 'once you choose it',
  never: 'when you ask',
};

/** Places that we could only guess at: read as any other page is. */
const guessed = ['1111', 'Baidu Tieba', 'Douyin', 'Wantedly'];

/**
 * What is read where, as a Markdown table: each site with what of it is read and when, how many test pages it has
 * (`testPages` counts them by a site's name), how many saved pages of it are read right, and when the newest was saved.
 */
export function tableOf(pages: readonly Page[], testPages: (site: string) => number): string {
  const rows = [...sites]
    .sort((a, b) => a.label.localeCompare(b.label, 'en'))
    .map((site) => {
      const own = pages.filter(({ row }) => siteOf(row.url)?.name === site.name);
      return [site.label, shapesOf(site), when[site.asked], testPages(site.name), ...counted(own)];
    });
  const others = pages.filter(({ row }) => siteOf(row.url) === undefined);
  const any = 'any other page: schema.org, else its cards, else its main text';
  rows.push([any, 'lists, ads', when.never, generalPages(testPages), ...counted(others)]);
  rows.push([
    `${guessed.join(', ')} (no more than a guess)`,
    'as any other',
    when.never,
    0,
    '–',
    '–',
  ]);
  const head = ['Site', 'What is read', 'When', 'Test pages', 'Saved pages right', 'Newest'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
}

function shapesOf({ layouts, asked }: Site): string {
  const names = [...Object.values(called), 'comments'].map((name) => {
    const named = layouts.filter((layout) => nameOf(layout) === name);
    if (named.length === 0) return [];
    const isAsked = asked !== 'never' && named.every(({ onRequest }) => onRequest);
    return [isAsked ? `${name} when you ask` : name];
  });
  return names.flat().join(', ');
}

function generalPages(testPages: (site: string) => number): number {
  return testPages('general') + testPages('schema-org');
}

function counted(pages: readonly Page[]): [string, string] {
  if (pages.length === 0) return ['–', '–'];
  const right = pages.filter(({ measured }) => measured.right).length;
  const newest =
    pages
      .map(({ row }) => row.captured)
      .sort()
      .at(-1) ?? '';
  return [`${right} of ${pages.length}`, newest.slice(0, 7) || '–'];
}
