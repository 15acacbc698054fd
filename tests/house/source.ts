import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SourceFile {
  /** Path from the root of the checkout, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript and JavaScript file below a folder of the checkout, without what is generated. */
export function sourceFiles(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|mjs)$/u.test(path) && !path.startsWith('src/generated/'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** The text of a file without its comments. */
export const codeOf = ({ text }: SourceFile): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/(^|\s)\/\/.*$/gmu, '');

/** What a file imports, exports from, or globs, as written. */
export function importsOf(file: SourceFile): readonly string[] {
  const code = codeOf(file);
  const forms = [
    /\b(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gu,
    /\bimport\s*['"]([^'"]+)['"]/gu,
    /\bimport\s*\(\s*['"]([^'"]+)['"]/gu,
    /\bimport\.meta\.glob\s*(?:<[^(]*>)?\(\s*['"]([^'"]+)['"]/gu,
  ];
  return (
    forms
      .flatMap((form) => [...code.matchAll(form)].map((match) => match[1] ?? ''))
      // A module that writes modules names its imports in a template.
      .filter((imported) => !imported.includes('${'))
  );
}
