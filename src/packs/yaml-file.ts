import { readFileSync } from 'node:fs';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { placeIn, type Fault, type Path } from './at.ts';

/** A YAML file that was read: what it says, and where each part of it stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** What is wrong with it as YAML, one sentence each, with file and line. */
  readonly broken: readonly string[];
  /** A fault as one sentence, with file and line. */
  readonly sentence: (fault: Fault) => string;
}

/** Reads one YAML 1.2 file; never throws for what it says. */
export function yamlFile(file: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const lineAt = (node: unknown): number | undefined =>
    isNode(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
  /** The line of the last key or list place of a path that the file has. */
  const lineOf = (path: Path): number => {
    let node: unknown = document.contents;
    let line = 1;
    for (const part of path) {
      const pair = isMap(node)
        ? node.items.find(({ key }) => isScalar(key) && key.value === part)
        : undefined;
      const next: unknown = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined;
      const found = lineAt(pair ? pair.key : next);
      if (found === undefined) break;
      line = found;
      node = next;
    }
    return line;
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
