import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Listing } from '../../model.ts';
import { rowOf } from '../../input/listing.ts';

/** What a listing of the scoreboard truly is, worst first. */
export const truths = ['lure', 'other_job_scam', 'honest', 'non_ad'] as const;
export type Truth = (typeof truths)[number];

/** One whole listing that we wrote. */
export interface BoardListing {
  readonly id: string;
  readonly language: string;
  readonly truth: Truth;
  readonly listing: Listing;
}

function listingOfLine(line: string, number: number): BoardListing {
  const value = JSON.parse(line) as Readonly<Record<string, unknown>>;
  const row = rowOf(value, number);
  if ('problem' in row) throw new Error(row.problem);
  const truth = truths.find((one) => one === value['label']);
  if (!truth) throw new Error(`needs a "label": ${truths.join(', ')}`);
  const { id, lang } = value;
  if (typeof id !== 'string' || id === '') throw new Error('needs an "id" of words');
  if (typeof lang !== 'string' || lang === '') throw new Error('needs a "lang"');
  return { id, language: lang, truth, listing: row.listing };
}

/** All listings of a folder of JSON lines, by language, truth and id. Throws a sentence a line for bad ones. */
export function boardListings(folder: string): readonly BoardListing[] {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
    : [];
  const problems: string[] = [];
  const ids = new Map<string, string>();
  const listings = files.sort().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((line, at): BoardListing[] => {
        if (line.trim() === '') return [];
        const where = `${file}:${at + 1}`;
        try {
          const found = listingOfLine(line, at + 1);
          const home = ids.get(found.id);
          if (home !== undefined) throw new Error(`has the id "${found.id}" of ${home}`);
          ids.set(found.id, where);
          return [found];
        } catch (error) {
          problems.push(`${where} ${error instanceof Error ? error.message : String(error)}`);
          return [];
        }
      }),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const rank = ({ language, truth, id }: BoardListing): string =>
    `${language} ${truths.indexOf(truth)} ${id}`;
  return listings.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
