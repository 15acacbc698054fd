import { existsSync, statSync } from 'node:fs';
import { answering, readOptions, WrongUsage } from '../arguments.ts';
import { builtInEngine } from '../engine.ts';
import { typedPath } from '../folders.ts';
import { listingOf, rowOf } from '../../input/listing.ts';
import { listingsOfPage } from '../input/page.ts';
import { sourceOf } from '../input/sources.ts';
import { allOf } from '../../input/items.ts';
import { kindOf } from '../../input/kinds.ts';
import type { Listing } from '../../model.ts';
import { describeVerdict } from '../say/verdict.ts';

export const about = 'judges one text (or a file, a saved page, or -) and says why';

const usage = `npm run --silent try -- "TEXT" | FILE | - [--url ADDRESS] [--json]
Says of a job ad which warning signs it bears, with the words that show them.

  --url ADDRESS  the address a saved page was read from
  --json         the verdict as one JSON object instead
`;

const isFile = (name: string): boolean => {
  // Long texts are no file names; asking the system about them is an error.
  if (name.length > 4096 || name.includes('\n')) return false;
  const path = typedPath(name);
  return existsSync(path) && statSync(path).isFile();
};

async function listingsOf(given: string, url: string): Promise<readonly Listing[]> {
  if (given !== '-' && !isFile(given)) return [listingOf({ text: given })];
  const kind = given === '-' ? 'text' : kindOf(given);
  const text = await allOf(sourceOf(given, kind));
  if (kind === 'html') return listingsOfPage(text, url);
  if (kind !== 'jsonl') return [listingOf({ text })];
  const row = rowOf(JSON.parse(text.split('\n', 1)[0] ?? ''), 1);
  if ('problem' in row) throw new Error(`the first line of ${given} ${row.problem}`);
  return [row.listing];
}

/** Judges what is given; exit code 0 whatever the verdict, 1 when there is no listing in it. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      url: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [given] = positionals;
    if (given === undefined || positionals.length > 1) {
      throw new WrongUsage('try: give one text (in quotes), one file, or - for standard input.');
    }
    const listings = await listingsOf(given, values.url ?? '');
    for (const listing of listings) {
      const verdict = builtInEngine().judge(listing);
      if (values.json) {
        const { state, level, harms, score, evidence } = verdict;
        process.stdout.write(
          `${JSON.stringify({ id: 1, state, level, harms, score, evidence })}\n`,
        );
        break;
      }
      if (listings.length > 1) process.stdout.write(`\n${listing.title || listing.url}\n`);
      process.stdout.write(describeVerdict(verdict));
    }
    if (listings.length === 0) process.stderr.write('try: no listing was found in that page.\n');
    return listings.length === 0 ? 1 : 0;
  });
}
