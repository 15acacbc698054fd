/** Reads the wage table and the exchange rates. Node only: the build hands them to the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Rates, RoleRows, WageRow } from '../scoring/asset.ts';

/** A wage with where it comes from: `ilostat` is cited, `general` is approximate general knowledge. */
export interface WageSource extends WageRow {
  readonly source: 'ilostat' | 'general';
  readonly year: string;
  readonly basis?: string;
  readonly minimumBasis?: string;
}

const here = 'src/wages';

function keyOf(file: string, folder: string, key: string): unknown {
  const whole: unknown = parse(readFileSync(join(folder, file), 'utf8'));
  if (typeof whole === 'object' && whole !== null && key in whole)
    return Object.entries(whole).find(([name]) => name === key)?.[1];
  throw new Error(`${file} has no ${key}`);
}

const isWage = (row: unknown): row is WageSource =>
  typeof row === 'object' &&
  row !== null &&
  'country' in row &&
  typeof row.country === 'string' &&
  'average' in row &&
  typeof row.average === 'number' &&
  (!('minimum' in row) || typeof row.minimum === 'number') &&
  'source' in row &&
  (row.source === 'ilostat' || row.source === 'general');

/** Every row of the wage table with its source. Monthly gross pay in US dollars. Throws where a row is not whole. */
export function loadWageSources(folder = here): readonly WageSource[] {
  const rows = keyOf('wages.yml', folder, 'rows');
  if (Array.isArray(rows) && rows.every(isWage)) return rows;
  throw new Error('wages.yml: every row needs country, average and source');
}

/** The wages as the engine wants them: country, average, minimum. */
export const loadWages = (folder = here): readonly WageRow[] =>
  loadWageSources(folder).map(({ country, average, minimum }) =>
    minimum === undefined ? { country, average } : { country, average, minimum },
  );

const isRates = (value: unknown): value is Rates =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((rate) => typeof rate === 'number' && rate > 0);

/** US dollars for one unit of each currency, by ISO 4217 code (and USDT). Throws where a rate is no number. */
export function loadRates(folder = here): Rates {
  const rates = keyOf('rates.yml', folder, 'rates');
  if (isRates(rates)) return rates;
  throw new Error('rates.yml: every rate is a positive number');
}

const isWordList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((words) => typeof words === 'string');

interface Role {
  readonly times: number;
  readonly hosts: boolean;
  readonly words: readonly string[];
}

const isRole = (value: unknown): value is Role =>
  typeof value === 'object' &&
  value !== null &&
  'times' in value &&
  typeof value.times === 'number' &&
  value.times >= 1 &&
  'hosts' in value &&
  typeof value.hosts === 'boolean' &&
  'words' in value &&
  isWordList(value.words);

const joined = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.split('|'))
    .map((word) => word.trim())
    .join('|');

/** What trained people are paid, and the words that tell them. Throws where a row is not whole. */
export function loadRoles(folder = here): RoleRows {
  const list = (key: string): unknown => keyOf('roles.yml', folder, key);
  const [roles, asks, anybody] = [list('roles'), list('asks'), list('anybody')];
  if (!Array.isArray(roles) || !roles.every(isRole) || !isWordList(asks) || !isWordList(anybody))
    throw new Error('roles.yml: roles need times, hosts and words; asks and anybody are lists');
  return {
    roles: roles
      .map(({ times, hosts, words }) => ({ times, hosts, words: joined(words) }))
      .sort((a, b) => b.times - a.times),
    asks: joined(asks),
    anybody: joined(anybody),
  };
}
