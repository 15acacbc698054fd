import { writeFileSync } from 'node:fs';
import { isPackName, packFileText, sentencesOf } from '../../../packs/pack-file.ts';
import { faultsOfGuest } from '../../../packs/guest.ts';
import type { Pack } from '../../../packs/format.ts';
import { sha256 } from '../../../packs/feed/encoding.ts';
import { answering, readOptions, WrongUsage } from '../../arguments.ts';
import { typedPath } from '../../folders.ts';
import { phrasesOf } from '../count.ts';
import { describeFaults } from '../faults.ts';
import { packsFolder } from '../folder.ts';
import { isOfCheckout, packsIn } from '../load.ts';

export const about = 'writes a pack as one file that travels';

const usage = `npm run --silent packs -- build PACK [--folder FOLDER] [--out FILE] [--json]
Checks a pack's rules and languages and writes them, proofs and all, as one JSON file. Such a file can be added in the
settings, or signed and published as a feed (packs sign).

  PACK             the name of its folder
  --folder FOLDER  packs that lie elsewhere; src/packs by default
  --out FILE       where to write; PACK.json by default, - is standard output
  --json           {"file","bytes","sha256","name","version","rules","phrases","languages","faults":[…]}
Exit code 0 when it was written, 1 when the pack has faults, 2 for wrong usage.
`;

function packNamed(packs: readonly Pack[], name: string): Pack {
  const found = packs.find((pack) => pack.name === name);
  if (found) return found;
  const names = packs.map((pack) => pack.name).join(', ');
  throw new WrongUsage(`packs build: there is no pack "${name}"; there are ${names || 'none'}.`);
}

/** Writes the file. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values, positionals } = readOptions(args, {
      folder: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean' },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0)
      throw new WrongUsage('packs build: name one pack, such as "build trafficking".');
    const folder = packsFolder(values.folder, 'build');
    const { packs, beside, faults } = packsIn(folder);
    if (faults.length > 0) {
      process.stdout.write(values.json ? `${JSON.stringify({ faults })}\n` : '');
      process.stderr.write(describeFaults(faults));
      return 1;
    }
    const pack = packNamed(packs, name);
    if (!isPackName(name))
      throw new WrongUsage(
        `packs build: name the folder with small letters and digits joined by "-", at most 40, not "${name}".`,
      );
    const text = packFileText(pack);
    const out = values.out ?? `${name}.json`;
    if (out === '-' && values.json)
      throw new WrongUsage('packs build: --json and --out - both want standard output.');
    if (out === '-') process.stdout.write(text);
    else writeFileSync(typedPath(out), text);
    const bytes = Buffer.from(text);
    const answer = {
      ...{ file: out, bytes: bytes.length, sha256: await sha256(bytes) },
      ...{ name, version: pack.version, rules: pack.rules.length, phrases: phrasesOf(pack) },
      ...{ languages: pack.languages.length + 1, faults: [] },
    };
    if (values.json) process.stdout.write(`${JSON.stringify(answer)}\n`);
    process.stderr.write(
      `${out}: ${name} ${pack.version}, ${answer.rules} rules, ${answer.phrases} phrases, ${answer.languages} languages, ${answer.bytes} bytes.\n`,
    );
    const refused = isOfCheckout(folder) ? [] : faultsOfGuest(pack, beside);
    for (const sentence of sentencesOf(refused))
      process.stderr.write(`Where it is added from outside it will be refused: ${sentence}\n`);
    return 0;
  });
}
