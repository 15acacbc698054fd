import { posix } from 'node:path';
import { codeOf, importsOf, type SourceFile } from './source.ts';

/** All files that a file brings with it when it runs: what it imports as a type alone, or later, stays out. */
export function broughtBy(
  path: string,
  files: ReadonlyMap<string, SourceFile>,
): ReadonlySet<string> {
  const brought = new Set([path]);
  for (const each of brought) {
    const file = files.get(each);
    if (file === undefined) continue;
    const text = codeOf(file).replaceAll(
      /\b(?:import|export) type\b[^;]*;|\bimport\([^)]*\)/gu,
      '',
    );
    for (const imported of importsOf({ path: each, text })) {
      if (imported.startsWith('.')) brought.add(posix.join(posix.dirname(each), imported));
    }
  }
  return brought;
}
