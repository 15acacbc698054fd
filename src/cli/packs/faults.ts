import { join } from 'node:path';
import type { Path } from '../../packs/at.ts';
import { yamlFile, type YamlFile } from '../../packs/yaml-file.ts';
import { shownPath } from './folder.ts';

/** Something wrong in a file of a pack, and what to do about it. */
export interface FileFault {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly says: string;
}

/** A sentence of the pack loader taken apart: `file:line what is wrong`. */
export function faultOfSentence(sentence: string): FileFault {
  const [, file = '', line = '1', says = sentence] = /^(.*?):(\d+) (.*)$/su.exec(sentence) ?? [];
  return { file: shownPath(file), line: Number(line), says };
}

/** Finds the lines of places in a pack's files; each file is read once. */
export function faultFinder(folder: string) {
  const files = new Map<string, YamlFile>();
  return (fault: {
    readonly pack: string;
    readonly file: string;
    readonly path: Path;
    readonly says: string;
  }): FileFault => {
    const path = join(folder, fault.pack, fault.file);
    const file = files.get(path) ?? yamlFile(path);
    files.set(path, file);
    return faultOfSentence(file.sentence(fault));
  };
}

/** Faults as lines that editors and CI understand. */
export const describeFaults = (faults: readonly FileFault[]): string =>
  faults.map(({ file, line, says }) => `${file}:${line} ${says}\n`).join('');
