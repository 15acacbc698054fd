import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageOf } from '../../../packs/check-language.ts';
import type { Pack } from '../../../packs/format.ts';
import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { describeFaults } from '../faults.ts';
import { packsFolder, shownPath } from '../folder.ts';
import { packsIn } from '../load.ts';
import { newLanguage, newRule } from '../../../packs/scaffold.ts';

export const about = 'writes the file of a new rule or a new language, to be filled';

const usage = `npm run --silent packs -- new rule [PACK/]NAME [--folder FOLDER] [--json]
npm run --silent packs -- new language CODE [--pack PACK] [--name NAME] [--folder FOLDER] [--json]
A new rule is a draft that loads and proves itself; a new language is a file in each pack, with what there is to say
in it as comments. Nothing that exists is written over.

  NAME             small letters and digits joined by "-"; without PACK/ it goes to trafficking
  CODE             BCP 47: km, lo, pt-BR, zh-Hant
  --pack PACK      only this pack
  --name NAME      the language's name in English, where we do not know it
  --folder FOLDER  packs that lie elsewhere; src/packs by default
  --json           {"written":[file, …]}
Exit code 0 when the files were written, 1 when they exist or the packs cannot be read, 2 for wrong usage.
`;

interface Draft {
  readonly file: string;
  readonly text: string;
}

function packNamed(packs: readonly Pack[], name: string): Pack {
  const found = packs.find((pack) => pack.name === name);
  if (found) return found;
  const names = packs.map((pack) => pack.name).join(', ');
  throw new WrongUsage(`packs new: there is no pack "${name}"; there are ${names}.`);
}

function ruleDraft(packs: readonly Pack[], given: string): Draft {
  const [, packName = 'trafficking', name = ''] = /^(?:([^/]*)\/)?(.*)$/su.exec(given) ?? [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))
    throw new WrongUsage(
      `packs new: "${name}" is no name: small letters and digits joined by "-".`,
    );
  const pack = packNamed(packs, packName);
  return { file: join(pack.name, 'rules', `${name}.yml`), text: newRule(name, pack) };
}

function languageDrafts(
  packs: readonly Pack[],
  code: string,
  only: string | undefined,
  name: string | undefined,
): readonly Draft[] {
  const { faults } = languageOf({ language: code, speakers: [], rules: {} }, code, []);
  if (faults[0]) throw new WrongUsage(`packs new: ${faults[0].says}.`);
  return (only === undefined ? packs : [packNamed(packs, only)]).map((pack) => ({
    file: join(pack.name, 'languages', `${code}.yml`),
    text: newLanguage(code, name, pack),
  }));
}

/** Writes the files. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      pack: { type: 'string' },
      name: { type: 'string' },
      folder: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [what, given] = positionals;
    if ((what !== 'rule' && what !== 'language') || given === undefined || positionals.length > 2)
      throw new WrongUsage('packs new: say "new rule NAME" or "new language CODE".');
    const folder = packsFolder(values.folder, 'new');
    const { packs, faults } = packsIn(folder);
    if (faults.length > 0) {
      process.stderr.write(describeFaults(faults));
      return 1;
    }
    const drafts =
      what === 'rule'
        ? [ruleDraft(packs, given)]
        : languageDrafts(packs, given, values.pack, values.name);
    const fresh = drafts.filter(({ file }) => !existsSync(join(folder, file)));
    for (const { file, text } of fresh) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const written = fresh.map(({ file }) => shownPath(join(folder, file)));
    process.stdout.write(
      values.json
        ? `${JSON.stringify({ written })}\n`
        : written.map((file) => `${file}\n`).join(''),
    );
    if (fresh.length === 0) process.stderr.write('packs new: that exists already.\n');
    return fresh.length === 0 ? 1 : 0;
  });
}
