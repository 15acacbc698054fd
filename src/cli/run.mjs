// Runs one command of Lurewatch: `node src/cli/run.mjs NAME [arguments]`.
// Node 20 runs no TypeScript, so this file (built-ins only) installs the packages when they are missing or
// older than the lock file, bundles src/cli when a source is newer than the bundle, and starts the command.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const at = (...parts) => join(root, ...parts);
const say = (text) => process.stderr.write(`${text}\n`);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  say(`Lurewatch needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(2);
}

function installPackages() {
  const installed = at('node_modules', '.package-lock.json');
  const lock = at('package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  const stamp = at('node_modules', '.lurewatch-lock');
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (existsSync(at('node_modules')) && lstatSync(at('node_modules')).isSymbolicLink()) {
    // Installing empties the folder first: through a link, that of another checkout.
    say(
      'node_modules is a link to packages that do not fit package-lock.json; nothing is installed.',
    );
    return;
  }
  say('Installing packages …');
  // A second try: registries and mirrors fail in passing.
  for (const last of [false, true]) {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (done.status === 0) break;
    if (last) {
      say('The packages could not be installed: see above, then run "npm ci" by hand.');
      process.exit(1);
    }
  }
  writeFileSync(stamp, wanted);
}

/** The files below a folder that count, with the time of their last change (ms). */
function filesIn(folder, counts) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return counts(`${path}/`) ? filesIn(path, counts) : [];
    return counts(path) ? [[path, statSync(path).mtimeMs]] : [];
  });
}

const isGenerated = (path) => path.startsWith(at('src', 'generated'));
const isCode = (path) => /\.(ts|tsx|mjs|json|html)$|\/$/.test(path);

/** A name for the state of all files that count: another one when one is changed, added, renamed or removed. */
function stateOf(counts) {
  const files = [
    ...filesIn(at('src'), counts),
    ...filesIn(at('tests', 'bench'), counts),
    ...filesIn(at('tests', 'scoreboard', 'listings'), counts),
    [at('package-lock.json'), statSync(at('package-lock.json')).mtimeMs],
  ];
  return createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
}

/**
 * Bundles one entry for Node unless that was done for the sources as they are; gives the bundle's path.
 * Each state of the sources has a folder of its own, which appears whole: several commands may start at once.
 */
async function bundle(entry, counts) {
  const folder = at('dist', 'cli', `${entry}-${stateOf(counts)}`);
  const file = join(folder, `${entry}.mjs`);
  if (existsSync(file)) return file;
  const draft = `${folder}.${process.pid}`;
  const { build } = await import('vite');
  const said = process.stdout.write;
  // The bundler warns on standard output, which belongs to what the command has to say.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      build: {
        ssr: `src/cli/${entry}.ts`,
        outDir: draft,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
  } finally {
    process.stdout.write = said;
  }
  if (existsSync(file)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  removeOld(entry);
  return file;
}

/** Bundles of earlier states go once no command can be running from them. */
function removeOld(entry) {
  const hour = 3_600_000;
  for (const name of readdirSync(at('dist', 'cli'))) {
    const path = at('dist', 'cli', name);
    if (!name.startsWith(`${entry}-`) || statSync(path).mtimeMs > Date.now() - hour) continue;
    rmSync(path, { recursive: true, force: true });
  }
}

const load = async (entry, counts) => import(pathToFileURL(await bundle(entry, counts)).href);

/** What is made from data (packs, tables, host patterns) has to exist before the rest can be bundled. */
async function generate() {
  const stamp = at('src', 'generated', '.made-from');
  const state = stateOf((path) => !isGenerated(path));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state) return;
  const made = await load('generate', (path) => isCode(path) && !isGenerated(path));
  await made.generate(root);
  writeFileSync(stamp, state);
}

// Whoever mends packs asks what is wrong with them: these tools read the packs themselves.
const mending =
  process.argv[2] === 'packs' && ['lint', 'test', 'coverage', 'new'].includes(process.argv[3]);

const environment = process.env.NODE_ENV;
installPackages();
try {
  await generate();
} catch (error) {
  if (!mending || !existsSync(at('src', 'generated', 'asset.ts'))) {
    say(process.env.LUREWATCH_DEBUG ? error.stack : error.message);
    process.exit(1);
  }
}
const { main } = await load('main', isCode);
// Each of these builds calls what follows production, and whatever the command starts would inherit that.
if (environment === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = environment;
process.exitCode = await main(root, process.argv.slice(2));
