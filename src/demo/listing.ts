import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the board is there to show of a listing: our level, or that it is nothing but a picture. */
export type Expected = 'none' | 'caution' | 'danger' | 'picture';

export interface Salary {
  readonly currency: string;
  readonly from: number;
  readonly to: number;
  /** A unit of schema.org: HOUR, DAY, WEEK, MONTH, YEAR. */
  readonly per: string;
}

/** One invented ad of the demo job board. */
export interface DemoListing {
  /** The name of its file, and the end of its address. */
  readonly id: string;
  readonly expect: Expected;
  readonly language: string;
  readonly title: string;
  readonly employer: string;
  readonly place: string;
  /** Two letters of ISO 3166. */
  readonly country: string;
  readonly pay: string;
  readonly salary?: Salary;
  readonly text: string;
  /** A file of `pictures`, for an ad that is a picture. */
  readonly picture?: string;
}

/** Reads every ad of the demo, in the order of the names of their files. */
export function readListings(demoFolder: string): readonly DemoListing[] {
  const folder = join(demoFolder, 'listings');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({
      ...(parse(readFileSync(join(folder, name), 'utf8')) as Omit<DemoListing, 'id'>),
      id: name.replace(/\.yml$/u, ''),
    }));
}
