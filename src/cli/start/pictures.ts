import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Surface } from '../browsers/browser.ts';
import { projectRoot } from '../folders.ts';

export interface Pictures {
  /** Saves what is seen, or the `whole` page, as `<name>.png` and remembers it. */
  take(surface: Surface, name: string, whole?: boolean): Promise<void>;
  /** Where the pictures are, one path a line. */
  list(): string;
}

/** Pictures in one folder, which is made when missing. */
export function picturesIn(folder: string): Pictures {
  mkdirSync(folder, { recursive: true });
  const taken: string[] = [];
  return {
    async take(surface, name, whole) {
      const file = join(folder, `${name}.png`);
      await surface.picture(file, whole);
      taken.push(file);
    },
    list: () => taken.map((file) => `  ${relative(projectRoot(), file)}\n`).join(''),
  };
}
