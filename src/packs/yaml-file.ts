import { readFileSync } from 'node:fs';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { Fault, Path } from './at.ts';

/** A YAML file that was read: what it says, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** What is wrong with it as YAML, one sentence each, with file and line. */
  readonly broken: readonly string[];
  /** A fault as one sentence, with file and line. */
  readonly sentence: (fault: Fault) => string;
}

const placeIn = (path: Path): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .slice(1);

/** Reads one YAML 1.2 file; never throws for what it says. */
export function yamlFile(file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const lineOf = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    file,
    value: document.errors.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    broken: document.errors.map(
      ({ message, pos: [from] }) =>
        `${file}:${lines.linePos(from).line} is not readable: ${message.split('\n')[0] ?? ''}`,
    ),
    sentence: ({ path, says }) =>
      `${file}:${lineOf(path)} ${path.length > 0 ? `${placeIn(path)} ` : ''}${says}`,
  };
}
