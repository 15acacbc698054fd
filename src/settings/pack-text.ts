import { mostBytes } from '../packs/pack-file.ts';

/** The text of a pack file that the person opened; undefined where it is longer than a pack file may be. */
export const textOf = async (file: Blob): Promise<string | undefined> =>
  file.size > mostBytes ? undefined : file.text();
