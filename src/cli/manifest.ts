/** The manifest of each browser, made from the one manifest.json and the host patterns of `src/sites`. */
import { dataKinds } from '../report/data-kinds.ts';
import { manifestIcons } from './icons/manifest.ts';

export interface BuildTarget {
  readonly browser: 'chrome' | 'firefox';
  /** `production`; `demo` also reads pages on loopback; `test` also opens our shadow roots to the test tools. */
  readonly mode: string;
}

/** Match patterns, as `src/sites` gives them. */
export interface Hosts {
  /** Job boards: read from the start. */
  readonly required: readonly string[];
  /** Social sites: read once the person has said so. */
  readonly optional: readonly string[];
  /** The required ones by the name of their site's file. */
  readonly boards: readonly { readonly site: string; readonly hosts: readonly string[] }[];
}

export interface ManifestParts {
  readonly manifest: Readonly<Record<string, unknown>>;
  readonly hosts: Hosts;
  readonly version: string;
  readonly contentScripts: readonly string[];
}

/** Pages on this machine only: what the demo job board needs and no shipped build has. */
const loopback = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Where reports may go, and packs come from: an organisation's server or a feed, asked for when the person names it. */
const organisations = ['https://*/*', ...loopback];

/** Chrome and Edge 109 are the last on Windows 7 and 8.1. */
const oldestChrome = '109';
/** The extended support release that is current. */
const oldestFirefox = '140.0';
const oldestFirefoxForAndroid = '142.0';

const background = 'src/background/index.ts';

const ofBrowser = {
  chrome: {
    minimum_chrome_version: oldestChrome,
    background: { service_worker: background, type: 'module' },
  },
  firefox: {
    background: { scripts: [background], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'lurewatch@lurewatch.example',
        strict_min_version: oldestFirefox,
        // Nothing leaves by itself; each of these is asked for when a report is sent that carries it.
        data_collection_permissions: { required: ['none'], optional: dataKinds },
      },
      gecko_android: { strict_min_version: oldestFirefoxForAndroid },
    },
  },
} as const;

/** As the browser takes it. */
export interface ContentScript {
  readonly matches: readonly string[];
  readonly js: readonly string[];
  readonly run_at: string;
  readonly all_frames: boolean;
}

/** The script that tells a page's reader of its site. */
export const siteScript = (site: string): string => `src/content/sites/${site}.js`;

/** The reader for each board, with what tells it of that board; by itself where a build reads on this machine. */
export function contentScriptsOf(
  target: BuildTarget,
  hosts: Hosts,
  reader: string,
): ContentScript[] {
  const entry = (matches: readonly string[], js: readonly string[]): ContentScript => ({
    matches,
    js,
    run_at: 'document_idle',
    all_frames: false,
  });
  const boards = hosts.boards.map((board) => entry(board.hosts, [siteScript(board.site), reader]));
  return [...boards, ...(target.mode === 'demo' ? [entry(loopback, [reader])] : [])];
}

/** The whole manifest of one build. */
export function manifestFor(target: BuildTarget, parts: ManifestParts): Record<string, unknown> {
  const drawn = manifestIcons(target.browser);
  const required = [...parts.hosts.required, ...(target.mode === 'demo' ? loopback : [])];
  return {
    ...parts.manifest,
    version: parts.version,
    ...ofBrowser[target.browser],
    icons: drawn.icons,
    action: { ...(parts.manifest['action'] as object | undefined), ...drawn.action },
    host_permissions: required,
    optional_host_permissions: [...parts.hosts.optional, ...organisations].filter(
      (host) => !required.includes(host),
    ),
    content_scripts: parts.contentScripts.map((file) => ({
      matches: required,
      js: [file],
      run_at: 'document_idle',
      all_frames: false,
    })),
  };
}
