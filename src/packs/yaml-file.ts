import { readFileSync } from 'node:fs';
import { placeIn, type Fault } from './at.ts';
import { yamlText } from './yaml-text.ts';

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
  const { value, broken, placeOf } = yamlText(readFileSync(file, 'utf8'));
  return {
    file,
    value,
    broken: broken.map(({ line, says }) => `${file}:${line} ${says}`),
    sentence: ({ path, says }) =>
      `${file}:${placeOf(path).line} ${path.length > 0 ? `${placeIn(path)} ` : ''}${says}`,
  };
}
