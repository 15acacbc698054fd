import { coverageOf, type Coverage } from '../../../packs/coverage.ts';
import { answering, readOptions } from '../../arguments.ts';
import { describeFaults } from '../faults.ts';
import { packsFolder } from '../folder.ts';
import { packsIn } from '../load.ts';

export const about = 'shows which rules have phrases in which languages';

const usage = `npm run --silent packs -- coverage [--folder FOLDER] [--json]
The table of rules and languages: how many phrases each rule has. Core rules are marked with *; every language is to
have phrases for all of them. Languages that no native speaker has read are named.

  --folder FOLDER  packs that lie elsewhere; src/packs by default
  --json           {"columns","rows","empty"} instead
Exit code 0 when no core cell is empty, 1 when one is, 2 for wrong usage.
`;

function describe({ columns, rows, empty }: Coverage): string {
  const width = Math.max(...rows.map(({ rule }) => rule.length)) + 3;
  const line = (name: string, cells: readonly string[]): string =>
    `${name.padEnd(width)}${cells
      .map((cell, at) => cell.padStart(Math.max(4, (columns[at]?.code.length ?? 0) + 1)))
      .join('')}\n`;
  const unread = columns.filter(({ read, phrases }) => !read && phrases > 0);
  const missing = columns.map(
    ({ code }) => [code, empty.filter(({ language }) => language === code)] as const,
  );
  const begun = ([code]: readonly [string, unknown]): boolean =>
    columns.some((column) => column.code === code && column.phrases > 0);
  const unbegun = missing.filter((one) => !begun(one));
  return [
    line(
      '',
      columns.map(({ code }) => code),
    ),
    ...rows.map(({ rule, core, phrases }) =>
      line(
        `${core ? '* ' : '  '}${rule}`,
        phrases.map((number) => (number > 0 ? String(number) : core ? '—' : '·')),
      ),
    ),
    line(
      'phrases',
      columns.map(({ phrases }) => String(phrases)),
    ),
    line(
      'signs explained to readers',
      columns.map(({ told }) => String(told)),
    ),
    `\nOf ${columns[0]?.signs ?? 0} signs. Read by no native speaker: ${unread.map(({ code }) => code).join(', ') || 'none'}.\n`,
    unbegun.length > 0 ? `Not begun: ${unbegun.map(([code]) => code).join(', ')}.\n` : '',
    ...missing
      .filter((one) => begun(one) && one[1].length > 0)
      .map(
        ([code, cells]) =>
          `Empty core cells in ${code} (${cells.length}): ${cells.map(({ rule }) => rule.replace(/^.*\//u, '')).join(', ')}\n`,
      ),
  ].join('');
}

/** Prints the table. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values } = readOptions(args, { folder: { type: 'string' }, json: { type: 'boolean' } });
    const { packs, faults } = packsIn(packsFolder(values.folder, 'coverage'));
    if (faults.length > 0) {
      process.stderr.write(describeFaults(faults));
      return 1;
    }
    const coverage = coverageOf(packs);
    process.stdout.write(values.json ? `${JSON.stringify(coverage)}\n` : describe(coverage));
    process.stderr.write(
      coverage.empty.length === 0
        ? 'No core cell is empty.\n'
        : `${coverage.empty.length} core cells are empty.\n`,
    );
    return coverage.empty.length === 0 ? 0 : 1;
  });
}
