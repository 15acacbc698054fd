import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { progressLine } from '../../progress.ts';
import { fuzz, type FuzzResult } from '../fuzz/run.ts';

export const about = 'tampers with feeds and pack files, and tells what is wrongly taken';

const usage = `npm run --silent packs -- fuzz [--cases N] [--seed N] [--from N] [--json]
Makes indexes of feeds and pack files, tampers with bytes, structure, signatures, keys, versions and words, and puts
them to the decision that the extension makes. Whatever is taken is checked by another way of telling; nothing may be
taken that should not, nothing refused that should be taken, nothing may throw or hang.

  --cases N  how many; 10000 by default
  --seed N   the same seed makes the same cases; 1 by default
  --from N   the number of the first case; with --cases 1, one case again
  --json     {"cases","seed","indexes","packs","taken","refused":{reason:n},"ways":{way:n},"longest","faults":[…]}
Exit code 0 when nothing went wrong, 1 when something did, 2 for wrong usage.
`;

function countOf(given: string | undefined, name: string, fallback: number): number {
  const count = Number(given ?? fallback);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new WrongUsage(`packs fuzz: --${name} is a whole number.`);
}

const describe = ({ cases, indexes, packs, taken, refused, longest, faults }: FuzzResult): string =>
  `${cases} cases: ${indexes} indexes, ${packs} pack files; ${taken} taken, ${cases - taken} refused; the longest took ${longest} ms.\n` +
  Object.entries(refused)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `  ${String(count).padStart(7)} ${reason}\n`)
    .join('') +
  faults.map(({ case: number, way, what }) => `FAULT case ${number} (${way}) ${what}\n`).join('') +
  (faults.length === 0 ? 'Nothing went wrong.\n' : `${faults.length} went wrong.\n`);

/** Runs the cases and says what became of them. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      cases: { type: 'string' },
      seed: { type: 'string' },
      from: { type: 'string' },
      json: { type: 'boolean' },
    });
    if (positionals.length > 0) throw new WrongUsage('packs fuzz: takes no files.');
    const cases = countOf(values.cases, 'cases', 10_000);
    const line = progressLine();
    const result = await fuzz(cases, countOf(values.seed, 'seed', 1), {
      first: countOf(values.from, 'from', 0),
      progress: (done) => line.show(done, cases, `${done} cases`),
    });
    line.end();
    process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : describe(result));
    return result.faults.length === 0 ? 0 : 1;
  });
}
