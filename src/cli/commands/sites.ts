import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { progressLine } from '../progress.ts';
import { parseIndex } from '../sites/expected.ts';
import { measure, type Measured } from '../sites/measure.ts';
import { decodePage, pageFrom } from '../sites/open-page.ts';
import { drawTable, inReadme, siteRows } from '../sites/table.ts';

export const about = 'says which sites are read, and measures a folder of saved pages';

const usage = `npm run --silent sites -- [FOLDER] [--json | --table] [--general] [--readme]
Without FOLDER: a table of the sites that are read, what is read there, when, how many pages under tests/sites show it,
and when its newest evidence is from.
With FOLDER: reads every page that FOLDER/index.jsonl names, compares what is found with what the index expects, and
adds to the table how many of the pages of each site are read right.
Each line of the index: {"file", "site" or "url", "kind": "list" | "detail" | "feed", "expected": {"title", …, "items"}}.

  --json     JSON: without FOLDER an array of sites, with it an array of pages
  --table    the table alone
  --general  as if we knew none of the sites: what the reader for any page finds
  --readme   writes the table into README.md
`;

interface Options {
  readonly json?: boolean | undefined;
  readonly table?: boolean | undefined;
  readonly general?: boolean | undefined;
  readonly readme?: boolean | undefined;
}

/** Prints what is read where; exit code 0 when all pages could be read, whatever was found in them. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean' },
      table: { type: 'boolean' },
      general: { type: 'boolean' },
      readme: { type: 'boolean' },
    });
    const [folder, ...more] = positionals;
    const { json, table, general, readme } = values;
    if (more.length > 0) throw new WrongUsage('sites: give one folder.');
    if (table && json) throw new WrongUsage('sites: --json or --table, not both.');
    if (folder === undefined && general)
      throw new WrongUsage('sites: --general needs a folder of pages.');
    if (folder !== undefined && readme) throw new WrongUsage('sites: --readme takes no folder.');
    if (folder === undefined) await sayTable(values);
    else await sayPages(folder, values);
    return 0;
  });
}

async function sayTable({ json, readme }: Options): Promise<void> {
  const rows = siteRows(projectRoot());
  if (readme) {
    const path = join(projectRoot(), 'README.md');
    await writeFile(path, inReadme(await readFile(path, 'utf8'), drawTable(rows)));
    return;
  }
  process.stdout.write(json ? jsonOf(rows) : drawTable(rows));
}

async function sayPages(folder: string, { json, table, general }: Options): Promise<void> {
  const measured = await measureFolder(typedPath(folder), general ?? false);
  if (json) process.stdout.write(jsonOf(measured));
  else {
    const lines = table ? '' : `${measured.map(lineOf).join('')}\n`;
    process.stdout.write(lines + drawTable(siteRows(projectRoot(), measured)));
  }
  process.stderr.write(sumOf(measured));
}

async function measureFolder(folder: string, asUnknown: boolean): Promise<Measured[]> {
  const rows = parseIndex(await readFile(join(folder, 'index.jsonl'), 'utf8'));
  const progress = progressLine();
  const measured: Measured[] = [];
  for (const known of rows) {
    progress.show(measured.length, rows.length, known.file);
    const row = asUnknown ? { ...known, url: `https://page.invalid/${known.kind}` } : known;
    const markup = decodePage(await readFile(join(folder, row.file)), row.encoding);
    measured.push(measure(row, pageFrom(markup, row.url)));
  }
  progress.end();
  return measured;
}

function lineOf({ file, by, found, expected, right, wrong }: Measured): string {
  const sum = `${found} found, ${expected ?? '?'} expected`;
  const differs = wrong.length > 0 ? `; differs in ${wrong.join(', ')}` : '';
  return `${right ? 'ok  ' : 'DIFF'} ${file} (${by}): ${sum}${differs}\n`;
}

/** How many pages are read right, all and by what they are. */
function sumOf(measured: readonly Measured[]): string {
  const count = (pages: readonly Measured[]) =>
    `${pages.filter(({ right }) => right).length} of ${pages.length}`;
  const kinds = [...new Set(measured.map(({ kind }) => kind))];
  const each = kinds.map(
    (kind) => `${kind} ${count(measured.filter((page) => page.kind === kind))}`,
  );
  const counted = measured.filter(({ wrong }) => !wrong.includes('number')).length;
  return (
    `${count(measured)} pages are read as expected (${each.join(', ')}); ` +
    `the number of listings is right on ${counted}\n`
  );
}

function jsonOf(rows: readonly unknown[]): string {
  return `${JSON.stringify(rows, undefined, 2)}\n`;
}
