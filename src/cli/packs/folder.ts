import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { loadPlaces } from '../../places/load.ts';
import type { World } from '../../packs/compile.ts';
import { loadRates, loadRoles, loadWages } from '../../wages/load.ts';
import { WrongUsage } from '../arguments.ts';
import { projectRoot, typedPath } from '../folders.ts';

/** The folder of packs that a command works on: the checkout's, or the one that `--folder` names. */
export function packsFolder(given: string | undefined, command: string): string {
  if (given === undefined) return join(projectRoot(), 'src/packs');
  const folder = typedPath(given);
  if (!existsSync(folder)) throw new WrongUsage(`packs ${command}: there is no folder "${given}".`);
  return folder;
}

/** Places and wages of the checkout, read anew. */
export function worldOfCheckout(): World {
  const root = projectRoot();
  return {
    places: loadPlaces(join(root, 'src/places')),
    wages: loadWages(join(root, 'src/wages')),
    rates: loadRates(join(root, 'src/wages')),
    roles: loadRoles(join(root, 'src/wages')),
  };
}

/** A path as the person who typed the command would type it. */
export const shownPath = (path: string): string => {
  const from = process.env['INIT_CWD'] ?? process.cwd();
  const shown = relative(from, path);
  return shown.startsWith('..') ? path : shown;
};
