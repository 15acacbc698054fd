import { watch } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from '../build.ts';
import { projectRoot } from '../folders.ts';
import { generateInOwnProcess } from '../regenerate.ts';

export const about = 'builds for one browser and builds again on every change';

const usage = `npm run dev [-- chrome|firefox]
Builds dist/<browser> (chrome unless said otherwise) and builds it again whenever a file of src changes.
Load that folder in the browser once; press its reload button after a build. Ends with Ctrl+C.
`;

/** How long the files must have been still before a build starts: editors write in several steps. */
const stillness = 150;

/** Resolves never: ends with the process. */
export async function run(args: readonly string[]): Promise<number> {
  const browser = args[0] ?? 'chrome';
  if (args.includes('--help') || (browser !== 'chrome' && browser !== 'firefox')) {
    process.stderr.write(usage);
    return args.includes('--help') ? 0 : 2;
  }
  let building = false;
  let again = false;
  const build = async (): Promise<void> => {
    if (building) {
      again = true;
      return;
    }
    building = true;
    const started = performance.now();
    try {
      await generateInOwnProcess();
      const folder = await buildExtension({ browser });
      process.stderr.write(`Built ${folder} in ${Math.round(performance.now() - started)} ms.\n`);
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
    building = false;
    if (again) {
      again = false;
      await build();
    }
  };
  await build();
  let timer: NodeJS.Timeout | undefined;
  watch(join(projectRoot(), 'src'), { recursive: true }, (_event, file) => {
    if (!file || file.startsWith('generated')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void build(), stillness);
  });
  process.stderr.write('Watching src for changes; Ctrl+C ends.\n');
  return new Promise<number>(() => {});
}
