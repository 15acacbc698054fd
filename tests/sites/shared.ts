import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, unknown>>;

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

/** A folder of material to measure on that lies beside the checkout; undefined where there is none. */
export function sharedFolder(name: string): string | undefined {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', name);
  return existsSync(join(folder, 'index.jsonl')) ? folder : undefined;
}

/** The rows of a folder's index; none where there is no folder. */
export function indexOf(folder: string | undefined): Row[] {
  if (folder === undefined) return [];
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
    .filter(isRow);
}
