import { availableParallelism } from 'node:os';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { inputKinds, type InputKind } from '../../input/kinds.ts';
import { sourceOf, type InputSource } from '../input/sources.ts';
import { scan } from '../scan/scan.ts';

export const about = 'judges many listings: JSON lines (or CSV, text, pages) in, JSON lines out';

const usage = `npm run --silent scan -- FILE… [--input jsonl|csv|text|html] [--jobs N] [--url ADDRESS]
Reads listings and writes one JSON line for each, in the same order. A file "-" is standard input.

  --input KIND   what the files hold; by default their names tell, "-" is JSON lines
  --jobs N       how many cores to use; by default all
  --url ADDRESS  the address that saved pages (html) were read from

A listing in: {"id","title","employer","place","pay","text","url","platform"}, all optional but text or title.
Exit code 0 when every line was answered, 1 when some could not be read (named on standard error), 2 for wrong usage.
`;

function openAll(files: readonly string[], kind: InputKind | undefined): readonly InputSource[] {
  try {
    return files.map((file) => sourceOf(file, kind));
  } catch (error) {
    throw new WrongUsage(`scan: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Judges the files named; see the usage for exit codes. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      input: { type: 'string' },
      jobs: { type: 'string' },
      url: { type: 'string' },
    });
    const kind = inputKinds.find((name) => name === values.input);
    if (values.input !== undefined && !kind) {
      throw new WrongUsage(`scan: --input is one of ${inputKinds.join(', ')}.`);
    }
    const jobs = values.jobs === undefined ? availableParallelism() : Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256) {
      throw new WrongUsage('scan: --jobs takes a whole number from 1 to 256.');
    }
    if (positionals.length === 0)
      throw new WrongUsage('scan: name a file, or - for standard input.');
    const sources = openAll(positionals, kind);
    const { listings, unreadable } = await scan({ sources, jobs, url: values.url ?? '' });
    process.stderr.write(
      unreadable > 0
        ? `${listings} listings, of which ${unreadable} could not be read.\n`
        : `${listings} listings.\n`,
    );
    return unreadable > 0 ? 1 : 0;
  });
}
