import type { PackName } from '../model.ts';

/** The packs as a reader is told of them. */
export function packWords(packs: readonly PackName[]): string {
  return packs.map(({ name, version, date }) => `${name} ${version}, ${date}`).join('; ');
}
