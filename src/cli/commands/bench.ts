import { checkDisguises, checkFold } from '../../../tests/bench/checks.ts';
import { measureGrowths, type Growths } from '../../../tests/bench/growth.ts';
import { jsonOf } from '../../../tests/bench/json.ts';
import type { Load } from '../../../tests/bench/load.ts';
import type { Measured } from '../../../tests/bench/measure.ts';
import { measurePage } from '../../../tests/bench/page.ts';
import { inOwnProcess, loadsOf, partOf } from '../../../tests/bench/parts.ts';
import {
  checksText,
  growthText,
  loadText,
  pageText,
  tableText,
} from '../../../tests/bench/print.ts';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { typedPath } from '../folders.ts';

export const about = 'measures matching beside plainer ways, as ratios in one run';

const usage = `npm run --silent bench [-- --json] [--phrases N[,N…]] [--texts FILE] [--no-page]
Measures the matcher at 300, 3,000 and 30,000 phrases (or at those named) on texts it makes itself (and on those of a
file of JSON lines), in turn with a bare look at every character, an Aho-Corasick package, one "includes" and one
regular expression a phrase; the whole engine; how long it takes to be ready; how cost grows on hostile texts; and
what a page costs in a browser. Medians of rounds, in time on the processor. Slow ways go over the stated part.

npm run --silent bench -- --checks [--cases N]
Long checks instead: the fold against its specification on N texts (a million), phrases in fifteen disguises, how cost
grows on hostile texts and with hostile packs.
`;

const sizes = [300, 3000, 30_000];

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
    const { values, positionals } = readOptions(args, {
      json: { type: 'boolean' },
      phrases: { type: 'string' },
      texts: { type: 'string' },
      'no-page': { type: 'boolean' },
      checks: { type: 'boolean' },
      cases: { type: 'string' },
      part: { type: 'string' },
    });
    const say = (text: string): unknown => process.stderr.write(`${text} …\n`);
    if (values.part !== undefined) {
      process.stdout.write(JSON.stringify(await partOf(values.part, positionals)));
      return 0;
    }
    if (values.checks) {
      say('Checking');
      const checks = [checkFold(Number(values.cases ?? 1_000_000)), ...checkDisguises(6000)];
      const growth = measureGrowths();
      process.stdout.write(
        values.json
          ? `${JSON.stringify({ checks, growth })}\n`
          : `${checksText(checks)}\n${growthText(growth)}`,
      );
      return checks[0]?.right === checks[0]?.of ? 0 : 1;
    }
    const asked = sizesOf(values.phrases);
    const match: Measured[] = [];
    const own: Measured[] = [];
    for (const size of asked) {
      say(`Measuring ${size} phrases`);
      match.push(...(await inOwnProcess<readonly Measured[]>('match', String(size))));
      if (values.texts !== undefined)
        own.push(
          ...(await inOwnProcess<readonly Measured[]>(
            'texts',
            String(size),
            typedPath(values.texts),
          )),
        );
    }
    say('Measuring the whole engine');
    const full = await inOwnProcess<readonly Measured[]>('full');
    say('Measuring phrases with all facts');
    const facts = await inOwnProcess<readonly Measured[]>('facts');
    say('Measuring how long it takes to be ready');
    const load = await loadsOf(asked);
    const latin = await inOwnProcess<Load>('engine', 'latin');
    const engine = await inOwnProcess<Load>('engine');
    say('Measuring hostile texts and packs');
    const growth = await inOwnProcess<Growths>('growth');
    if (!values['no-page']) say('Measuring a page');
    const page = values['no-page'] ? undefined : await measurePage();
    if (values.json) {
      if (!page) say('No page: there is no browser, or it was not asked for');
      process.stdout.write(
        `${JSON.stringify(jsonOf({ match, own, full, facts, loads: load, page }))}\n`,
      );
      return 0;
    }
    process.stdout.write(
      [
        tableText('Phrases', match),
        own.length > 0 ? tableText('The same on the texts that were given', own) : '',
        tableText('Plain phrases with all facts', facts),
        tableText('The whole engine with the packs of this checkout', full),
        loadText(load, latin, engine),
        growthText(growth),
        pageText(page),
      ].join('\n'),
    );
    return 0;
  });
}
