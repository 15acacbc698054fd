// Runs one command of Lurewatch: `node src/cli/run.mjs NAME [arguments]`.
// Node 20 runs no TypeScript, so this file (built-ins only) installs the packages when they are missing or
// older than the lock file, bundles src/cli when a source is newer than the bundle, and starts the command.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

function newest(folder, isSource) {
  let latest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) latest = Math.max(latest, newest(path, isSource));
    else if (isSource(path)) latest = Math.max(latest, statSync(path).mtimeMs);
  }
  return latest;
}

/** Bundles one entry for Node unless a source has not changed since; gives the path of the bundle. */
async function bundle(entry) {
  const output = at('dist', 'cli', entry);
  const file = join(output, `${entry}.mjs`);
  const latest = Math.max(
    newest(at('src'), (path) => /\.(ts|tsx|mjs|json|html)$/.test(path)),
    statSync(at('package-lock.json')).mtimeMs,
  );
  if (existsSync(file) && statSync(file).mtimeMs >= latest) return file;
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: `src/cli/${entry}.ts`,
      outDir: output,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: {
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  return file;
}

const load = async (entry) => import(pathToFileURL(await bundle(entry)).href);

installPackages();
// What is made from data (packs, tables, host patterns) has to exist before the rest can be bundled.
const { generate } = await load('generate');
try {
  await generate(root);
} catch (error) {
  say(process.env.LUREWATCH_DEBUG ? error.stack : error.message);
  process.exit(1);
}
const { main } = await load('main');
process.exitCode = await main(root, process.argv.slice(2));
