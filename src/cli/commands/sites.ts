import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { typedPath } from '../folders.ts';
import { progressLine } from '../progress.ts';
import { parseIndex } from '../sites/expected.ts';
import { measure, type Measured } from '../sites/measure.ts';
import { decodePage, pageFrom } from '../sites/open-page.ts';

export const about = 'reads a folder of saved pages and says what was found of what is in them';

const usage = `npm run --silent sites -- [FOLDER] [--json]
Reads every page that FOLDER/index.jsonl names and compares what is found with what the index expects.
Each line of the index: {"file", "site" or "url", "kind": "list" | "detail" | "feed", "expected": {"title", …, "items"}}.
Without FOLDER, the folder "pages" where you stand.

  --json  one JSON array instead of a line per page
`;

/** Measures a folder of pages; exit code 0 when all could be read, whatever was found in them. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } });
    if (positionals.length > 1) throw new WrongUsage('sites: give one folder.');
    const measured = await measureFolder(typedPath(positionals[0] ?? 'pages'));
    process.stdout.write(
      values.json ? `${JSON.stringify(measured, undefined, 2)}\n` : measured.map(lineOf).join(''),
    );
    const right = measured.filter((page) => page.right).length;
    process.stderr.write(`${right} of ${measured.length} pages are read as expected\n`);
    return 0;
  });
}

async function measureFolder(folder: string): Promise<Measured[]> {
  const rows = parseIndex(await readFile(join(folder, 'index.jsonl'), 'utf8'));
  const progress = progressLine();
  const measured: Measured[] = [];
  for (const row of rows) {
    progress.show(measured.length, rows.length, row.file);
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
