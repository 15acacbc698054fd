import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of material to measure on that lies beside the checkout; undefined where there is none. */
export function sharedFolder(name: string): string | undefined {
  const folder = join(import.meta.dirname, '..', '..', '..', 'shared', name);
  return existsSync(join(folder, 'index.jsonl')) ? folder : undefined;
}

/** The rows of a folder's index. */
export function indexOf(folder: string): Record<string, unknown>[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
