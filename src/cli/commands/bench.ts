import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { measureLoad, measureSize, type Load } from '../../../tests/bench/one-size.ts';
import type { Measured } from '../../../tests/bench/match.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { projectRoot } from '../folders.ts';

export const about = 'measures matching beside plainer ways, as ratios in one run';

const usage = `npm run --silent bench [-- --json] [--phrases N[,N…]]
Measures the matcher at 300, 3,000 and 30,000 phrases (or at those named) on texts it makes itself, in turn with
a bare look at every character, one regular expression a phrase and one "includes" a phrase; medians of rounds.
Slow ways go over the stated part of the texts.
`;

const sizes = [300, 3000, 30_000];

/** Asks this command, in a process of its own, for one part. */
async function inOwnProcess<T>(part: string): Promise<T> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(projectRoot(), 'src/cli/run.mjs'), 'bench', '--part', part],
    { cwd: projectRoot(), maxBuffer: 1 << 24 },
  );
  return JSON.parse(stdout) as T;
}

function tableOf(rows: readonly Measured[]): string {
  const heading = ['engine', 'phrases', 'ns/char', '× scan', 'faster than RegExp', 'part of texts'];
  const cells = rows.map((row) => [
    row.engine,
    String(row.phrases),
    row.nsPerChar.toFixed(2),
    row.ratioToScan.toFixed(2),
    row.ratioToRegExpPerPhrase ? `${row.ratioToRegExpPerPhrase.toFixed(1)} ×` : '',
    row.part === 1 ? 'all' : `1/${Math.round(1 / row.part)}`,
  ]);
  const widths = heading.map((_, at) =>
    Math.max(...[heading, ...cells].map((row) => row[at]?.length ?? 0)),
  );
  return [heading, ...cells]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function sizesOf(written: string | undefined): readonly number[] {
  const asked = written === undefined ? sizes : written.split(',').map(Number);
  if (asked.some((size) => !Number.isInteger(size) || size < 1 || size > 100_000)) {
    throw new WrongUsage(
      'bench: --phrases takes whole numbers from 1 to 100000, with commas between.',
    );
  }
  return asked;
}

/** Measures and prints; one process for each size. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values } = readOptions(args, {
      json: { type: 'boolean' },
      phrases: { type: 'string' },
      part: { type: 'string' },
    });
    if (values.part !== undefined) {
      const measured = values.part === 'load' ? measureLoad() : measureSize(Number(values.part));
      process.stdout.write(JSON.stringify(measured));
      return 0;
    }
    const match: Measured[] = [];
    for (const size of sizesOf(values.phrases)) {
      process.stderr.write(`Measuring ${size} phrases …\n`);
      match.push(...(await inOwnProcess<readonly Measured[]>(String(size))));
    }
    const load = await inOwnProcess<Load>('load');
    if (values.json) {
      process.stdout.write(`${JSON.stringify({ match, load })}\n`);
      return 0;
    }
    process.stdout.write(
      `${tableOf(match)}\n\nReady with the packs of this checkout (${load.phrases} phrases): ${load.ms.toFixed(1)} ms, ${(load.bytes / 1e6).toFixed(2)} MB of tables.\nWhat a page costs in a browser is not measured by this command yet.\n`,
    );
    return 0;
  });
}
