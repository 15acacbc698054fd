/** What is read where, as one table: for the command, and for README.md. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Layout, type Shape, type Site, sites } from '../../sites/index.ts';
import { generalOnly } from './general-only.ts';
import type { Measured } from './measure.ts';

/** One site of the table. */
export interface SiteRow {
  /** The name of the site's file; empty for any other page. */
  readonly site: string;
  readonly label: string;
  readonly asked: Site['asked'];
  readonly reads: readonly { readonly what: string; readonly onRequest: boolean }[];
  /** Pages under `tests/sites` that show it. */
  readonly cases: number;
  /** Saved pages of real sites, and when the newest was saved; undefined where none were measured. */
  readonly captures:
    { readonly right: number; readonly all: number; readonly newest: string } | undefined;
  /** From when the newest evidence of its build is, `2026-08` or `2026`; empty for any other page. */
  readonly seen: string;
}

const shapes: Readonly<Record<Shape, string>> = {
  card: 'lists',
  detail: 'ads',
  post: 'posts',
  message: 'messages',
};
const whenWords: Readonly<Record<Site['asked'], string>> = {
  'at-install': 'by itself',
  'when-chosen': 'once you choose it',
  never: 'when you ask',
};
/** Cases of what is read on pages of sites that have no file. */
const generalCases = ['general', 'schema-org'];

/** All sites by what people call them, any other page last. `measured`: pages of real sites that were read. */
export function siteRows(root: string, measured?: readonly Measured[]): SiteRow[] {
  const known = sites.map(({ name, label, asked, layouts, seen }): SiteRow => ({
    site: name,
    label,
    asked,
    reads: readsOf(layouts),
    cases: casesOf(root, name),
    captures: capturesOf(name, measured),
    seen,
  }));
  const any: SiteRow = {
    site: '',
    label: 'any other page: schema.org, else its cards, else its main text',
    asked: 'never',
    reads: ['lists', 'ads', 'posts'].map((what) => ({ what, onRequest: true })),
    cases: generalCases.reduce((sum, name) => sum + casesOf(root, name), 0),
    captures: capturesOf('', measured),
    seen: '',
  };
  return [...known.sort((a, b) => a.label.localeCompare(b.label, 'en')), any];
}

function readsOf(layouts: Site['layouts']): SiteRow['reads'] {
  return [...Object.values(shapes), 'comments'].flatMap((what) => {
    const those = layouts.filter((layout) => nameOf(layout) === what);
    const onRequest = those.every((layout) => layout.onRequest === true);
    return those.length === 0 ? [] : [{ what, onRequest }];
  });
}

/** Comments are read like messages, but everybody sees them. */
function nameOf({ shape, name }: Layout): string {
  return name.includes('comment') ? 'comments' : shapes[shape];
}

function casesOf(root: string, site: string): number {
  const folder = join(root, 'tests', 'sites', site);
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).length;
}

function capturesOf(site: string, measured: readonly Measured[] | undefined): SiteRow['captures'] {
  const pages = measured?.filter((page) => page.site === site);
  if (pages === undefined) return undefined;
  const [newest = ''] = pages
    .map(({ captured }) => captured.slice(0, 7))
    .sort()
    .reverse();
  return { right: pages.filter(({ right }) => right).length, all: pages.length, newest };
}

/** The rows as a table in Markdown, and below it the places that have no file, each with the reason. */
export function drawTable(rows: readonly SiteRow[]): string {
  const measured = rows.some(({ captures }) => captures !== undefined);
  const head = ['Site', 'What is read', 'When', 'Cases tested', 'Evidence'];
  if (measured) head.push('Saved pages right', 'Newest');
  const lines = [
    head,
    head.map(() => '---'),
    ...rows.map((row) => [
      row.label,
      readWords(row),
      whenWords[row.asked],
      String(row.cases),
      row.seen || '–',
      ...(measured ? captureWords(row) : []),
    ]),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const rest = generalOnly.map(({ label, why }) => `- ${label}: ${why}.\n`).join('');
  return `${table}\nRead as any other page:\n\n${rest}`;
}

function readWords({ reads, asked }: SiteRow): string {
  // Where all is read when asked, the next column says so.
  return reads
    .map(({ what, onRequest }) => what + (asked !== 'never' && onRequest ? ' when you ask' : ''))
    .join(', ');
}

function captureWords({ captures }: SiteRow): string[] {
  if (captures === undefined || captures.all === 0) return ['–', '–'];
  return [`${captures.right} of ${captures.all}`, captures.newest || '–'];
}

const begin = '<!-- made by "npm run sites -- --readme": begin -->';
const end = '<!-- end -->';

/** README.md with the table between its two marks; throws a sentence where they are missing. */
export function inReadme(readme: string, table: string): string {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`README.md lacks the marks ${begin} and ${end}`);
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n${readme.slice(to)}`;
}
