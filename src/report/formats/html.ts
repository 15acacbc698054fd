import type { Report } from '../report.ts';
import { rowsOf } from '../writing/rows.ts';
import type { Row } from '../writing/rows.ts';
import { block, escaped, words } from './html/markup.ts';
import { style } from './html/style.ts';

const headings: Readonly<Record<Row['part'], string>> = {
  ad: 'The ad as seen',
  signs: 'Signs found by fixed rules',
  indicators: 'Contacts and links',
  places: 'Places',
  answers: 'What the person adds',
};

const isLong = (value: string): boolean => value.length > 200 || value.includes('\n');

function tableRow({ kind, value, detail }: Row): string {
  const shown = isLong(value) ? block(value) : words(value);
  return `<tr><th scope="row">${words(kind)}</th><td>${shown}</td><td>${words(detail)}</td></tr>`;
}

function section(part: Row['part'], rows: readonly Row[], report: Report): readonly string[] {
  const own = rows.filter((row) => row.part === part);
  if (own.length === 0) return [];
  const { level = 'none', packs = [] } = report;
  const judged = packs.map(({ name, version, date }) => `${name} ${version} (${date})`).join(', ');
  return [
    `<h2>${headings[part]}</h2>`,
    ...(part === 'signs'
      ? [`<p class="fine">Level: ${level}. A sign is not proof. Rules: ${escaped(judged)}</p>`]
      : []),
    '<table>',
    ...own.map(tableRow),
    '</table>',
  ];
}

/**
 * A page to print: complete in itself, without scripts, pictures or anything from elsewhere; a policy in its head
 * forbids them too. Words of others are text only, each in its own direction. Its title says nothing.
 */
export default {
  name: 'html',
  mime: 'text/html',
  extension: 'html',
  write(report: Report): string {
    const rows = rowsOf(report);
    return `${[
      '<!doctype html>',
      '<html lang="en">',
      '<head>',
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="referrer" content="no-referrer">',
      '<title>Notes</title>',
      `<style>${style}</style>`,
      '</head>',
      '<body>',
      '<h1>Report on a job ad, made with Lurewatch</h1>',
      `<p class="fine">Made: ${escaped(report.time)} (clock of this device)</p>`,
      ...(Object.keys(headings) as Row['part'][]).flatMap((part) => section(part, rows, report)),
      ...(report.withheld === undefined
        ? []
        : [`<p class="fine">Contacts and names of others taken out: ${report.withheld}</p>`]),
      '</body>',
      '</html>',
    ].join('\n')}\n`;
  },
};
