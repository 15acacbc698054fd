import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { projectRoot, typedPath } from '../folders.ts';
import { progressLine } from '../progress.ts';
import { parseIndex } from '../sites/expected.ts';
import { measure, type Measured } from '../sites/measure.ts';
import { decodePage, pageFrom } from '../sites/open-page.ts';
import { type Page, tableOf } from '../sites/table.ts';

export const about = 'reads a folder of saved pages and says what was found of what is in them';

const usage = `npm run --silent sites -- [FOLDER] [--json | --table] [--general]
Reads every page that FOLDER/index.jsonl names and compares what is found with what the index expects.
Each line of the index: {"file", "site" or "url", "kind": "list" | "detail" | "feed", "expected": {"title", …, "items"}}.
Without FOLDER, the folder "pages" where you stand; where there is none, the table alone.

  --json     one JSON array instead of a line per page
  --table    what is read where, as a Markdown table
  --general  as if we knew none of the sites: what the reader for any page finds
`;

/** Measures a folder of pages; exit code 0 when all could be read, whatever was found in them. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean' },
      table: { type: 'boolean' },
      general: { type: 'boolean' },
    });
    if (positionals.length > 1) throw new WrongUsage('sites: give one folder.');
    if (values.table && values.json) throw new WrongUsage('sites: --json or --table, not both.');
    const folder = typedPath(positionals[0] ?? 'pages');
    const isThere = existsSync(join(folder, 'index.jsonl'));
    const isBare = positionals.length === 0 && !isThere && !values.json;
    const pages = isBare ? [] : await measureFolder(folder, values.general ?? false);
    const measured = pages.map((page) => page.measured);
    if (values.table || isBare) process.stdout.write(tableOf(pages, testPagesOf));
    else {
      process.stdout.write(
        values.json ? `${JSON.stringify(measured, undefined, 2)}\n` : measured.map(lineOf).join(''),
      );
    }
    const right = measured.filter((page) => page.right).length;
    if (!isBare)
      process.stderr.write(`${right} of ${measured.length} pages are read as expected\n`);
    return 0;
  });
}

async function measureFolder(folder: string, asUnknown: boolean): Promise<Page[]> {
  const rows = parseIndex(await readFile(join(folder, 'index.jsonl'), 'utf8'));
  const progress = progressLine();
  const pages: Page[] = [];
  for (const known of rows) {
    progress.show(pages.length, rows.length, known.file);
    const row = asUnknown ? { ...known, url: `https://page.invalid/${known.kind}` } : known;
    const markup = decodePage(await readFile(join(folder, row.file)), row.encoding);
    pages.push({ row, measured: measure(row, pageFrom(markup, row.url)) });
  }
  progress.end();
  return pages;
}

/** How many pages `tests/sites` has of a site. */
function testPagesOf(site: string): number {
  const folder = join(projectRoot(), 'tests', 'sites', site);
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

function lineOf({ file, by, found, expected, right, wrong }: Measured): string {
  const sum = `${found} found, ${expected ?? '?'} expected`;
  const differs = wrong.length > 0 ? `; differs in ${wrong.join(', ')}` : '';
  return `${right ? 'ok  ' : 'DIFF'} ${file} (${by}): ${sum}${differs}\n`;
}
