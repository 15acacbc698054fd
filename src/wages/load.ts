/** Reads the wage table and the exchange rates. Node only: the build hands them to the engine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Rates, WageRow } from '../scoring/asset.ts';

/** A wage with where it comes from: `ilostat` is cited, `general` is approximate general knowledge. */
export interface WageSource extends WageRow {
  readonly source: 'ilostat' | 'general';
  readonly year: string;
  readonly basis?: string;
  readonly minimumBasis?: string;
}

const here = 'src/wages';
const read = (folder: string, file: string): unknown =>
  parse(readFileSync(join(folder, file), 'utf8'));

/** Every row of the wage table with its source. Monthly gross pay in US dollars. */
export const loadWageSources = (folder = here): readonly WageSource[] =>
  (read(folder, 'wages.yml') as { rows: WageSource[] }).rows;

/** The wages as the engine wants them: country, average, minimum. */
export const loadWages = (folder = here): readonly WageRow[] =>
  loadWageSources(folder).map(({ country, average, minimum }) =>
    minimum === undefined ? { country, average } : { country, average, minimum },
  );

/** US dollars for one unit of each currency, by ISO 4217 code (and USDT). */
export const loadRates = (folder = here): Rates =>
  (read(folder, 'rates.yml') as { rates: Rates }).rates;
