import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every language file of the packs in the repository. */
export const languageFiles = (): readonly string[] =>
  readdirSync('src/packs', { recursive: true, encoding: 'utf8' })
    .filter((path) => /languages\/[^/]+\.yml$/u.test(path.replaceAll('\\', '/')))
    .map((path) => join('src/packs', path));
