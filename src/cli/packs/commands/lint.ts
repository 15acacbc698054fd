import { answering, readOptions } from '../../arguments.ts';
import { describeFaults } from '../faults.ts';
import { packsFolder } from '../folder.ts';
import { lintFaults } from '../load.ts';

export const about = 'checks the format and the wording of every file';

const usage = `npm run --silent packs -- lint [--folder FOLDER] [--json]
Checks every pack, rule and language: keys, phrases, sources, combinations, the words readers see.

  --folder FOLDER  packs that lie elsewhere; src/packs by default
  --json           [{"file","line","says"}] instead of a line for each fault
Exit code 0 when all is well, 1 when there are faults, 2 for wrong usage.
`;

/** Prints every fault with file, line and what to do. */
export function run(args: readonly string[]): Promise<number> {
  return answering(usage, args, async () => {
    const { values } = readOptions(args, { folder: { type: 'string' }, json: { type: 'boolean' } });
    const faults = lintFaults(packsFolder(values.folder, 'lint'));
    process.stdout.write(values.json ? `${JSON.stringify(faults)}\n` : describeFaults(faults));
    process.stderr.write(
      faults.length === 0 ? 'All is well with the packs.\n' : `${faults.length} faults.\n`,
    );
    return faults.length === 0 ? 0 : 1;
  });
}
