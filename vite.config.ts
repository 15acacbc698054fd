import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin';
import { gzipSync } from 'fflate';
import { defineConfig } from 'vitest/config';
import { inAscii } from './src/cli/ascii.ts';
import {
  contentScriptsOf,
  manifestFor,
  siteScript,
  type BuildTarget,
  type Hosts,
} from './src/cli/manifest.ts';
import { themeIconsOf } from './src/cli/icons/manifest.ts';
import { lazily } from './src/cli/lazily.ts';
import { notesLanguages, notesScript, scriptOfNotes } from './src/cli/notes-scripts.ts';
import { scriptOfSite } from './src/cli/site-scripts.ts';
import { localesOf } from './src/cli/stores/locales.ts';
import { languageOf, wholeLanguages } from './src/cli/whole-languages.ts';

const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const targets = ['chrome109', 'firefox140'];
const reader = 'src/content/reader.ts';
const engine = 'src/content/engine.ts';

/** Our own pages: each HTML file in a room. */
const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .sort()
  .map((path) => `src/${path}`);

/** As the background and the tests read them, with the names of all sites. */
type AllHosts = Hosts & { readonly names: readonly string[] };

/**
 * The engine is put into a tab by the background, never by the manifest: built like a content script, then unlisted.
 * The reader is listed once for each site, after what tells it of that site.
 */
function listScripts(scripts: ReturnType<typeof contentScriptsOf>): CrxPlugin {
  return {
    name: 'lurewatch:list-scripts',
    renderCrxManifest: (manifest) => ({
      ...manifest,
      content_scripts: scripts.map(({ matches, js, ...rest }) => ({
        ...rest,
        matches: [...matches],
        js: [...js],
      })),
    }),
  };
}

/** What tells a page's reader of its site: a script for each. */
function bringSites(names: readonly string[]): CrxPlugin {
  return {
    name: 'lurewatch:sites',
    async generateBundle() {
      for (const name of names) {
        const source = await scriptOfSite(process.cwd(), name, targets);
        this.emitFile({ type: 'asset', fileName: siteScript(name), source });
      }
    },
  };
}

/** What the manifest says, in the languages that the browser and its store know. */
function bringLocales({ browser }: BuildTarget): CrxPlugin {
  return {
    name: 'lurewatch:locales',
    generateBundle() {
      const messages = jsonOf('src/generated/messages.json') as Readonly<Record<string, unknown>>;
      for (const [language, said] of Object.entries(messages)) {
        for (const code of localesOf(language, browser)) {
          const source = `${JSON.stringify(said, undefined, 2)}\n`;
          this.emitFile({ type: 'asset', fileName: `_locales/${code}/messages.json`, source });
        }
      }
    },
  };
}

/** The words of our notes: a script for each language. */
function bringNotes(languages: readonly string[]): CrxPlugin {
  return {
    name: 'lurewatch:notes',
    async generateBundle() {
      for (const language of languages) {
        const source = await scriptOfNotes(process.cwd(), language, targets);
        this.emitFile({ type: 'asset', fileName: notesScript(language), source });
      }
    },
  };
}

const parts = 'src/generated/parts';

/**
 * The parts of the packs are scripts as they are; the background puts them into tabs. Scripts of nothing but ASCII take
 * half the memory there.
 */
function bringParts(folder: string): CrxPlugin {
  return {
    name: 'lurewatch:parts',
    writeBundle() {
      for (const file of [reader, engine]) {
        const path = join(folder, file.replace('.ts', '.js'));
        writeFileSync(path, inAscii(readFileSync(path, 'utf8')));
      }
    },
    generateBundle() {
      for (const file of readdirSync(parts)) {
        const source = readFileSync(`${parts}/${file}`, 'utf8');
        this.emitFile({ type: 'asset', fileName: `src/content/packs/${file}`, source });
      }
    },
  };
}

/** Our own pages read the parts where tabs have them: the bundle takes no copy in. */
function leaveParts(): CrxPlugin {
  return {
    name: 'lurewatch:leave-parts',
    enforce: 'pre',
    resolveId(id, importer) {
      const [, file] = /^\.\/parts\/([\w-]+\.js)$/u.exec(id) ?? [];
      return file !== undefined && importer?.endsWith('bring-parts.ts') === true
        ? { id: `/src/content/packs/${file}`, external: 'absolute' }
        : undefined;
    },
  };
}

/** The icons for light and dark toolbars, which stand where the plugin does not look for any. */
function bringIcons(browser: BuildTarget['browser']): CrxPlugin {
  return {
    name: 'lurewatch:icons',
    generateBundle() {
      for (const path of themeIconsOf(browser))
        this.emitFile({ type: 'asset', fileName: path, source: readFileSync(path) });
    },
  };
}

/** What the packs are made of, for whoever compiles them again in the browser. */
function bringPacks(): CrxPlugin {
  const from = 'src/generated/packs-json';
  return {
    name: 'lurewatch:packs',
    generateBundle() {
      for (const file of readdirSync(from)) {
        // Not Node's own: the same bytes whatever version of zlib a machine has, and whatever its clock says.
        const source = gzipSync(readFileSync(`${from}/${file}`), { level: 9, mtime: 0 });
        this.emitFile({ type: 'asset', fileName: `packs/${file}.gz`, source });
      }
    },
  };
}

export default defineConfig(({ command, mode }) => {
  const target: BuildTarget = {
    browser: process.env['LUREWATCH_BROWSER'] === 'firefox' ? 'firefox' : 'chrome',
    mode,
  };
  const outDir = process.env['LUREWATCH_OUT'] ?? `dist/${target.browser}`;
  const hosts = (): AllHosts => jsonOf('src/generated/hosts.json') as AllHosts;
  const building = command === 'build' && !process.env['VITEST'];
  const manifest = building
    ? manifestFor(target, {
        manifest: jsonOf('manifest.json') as Record<string, unknown>,
        hosts: hosts(),
        version: (jsonOf('package.json') as { version: string }).version,
        contentScripts: [reader, engine],
      })
    : undefined;
  return {
    plugins: [
      wholeLanguages(),
      ...(manifest
        ? [
            crx({
              manifest: manifest as unknown as ManifestV3Export,
              browser: target.browser,
              // No styles stand in files; and it knows no scripts but those that it built.
              contentScripts: { standaloneFiles: [reader, engine], injectCss: false },
            }),
            listScripts(contentScriptsOf(target, hosts(), reader.replace('.ts', '.js'))),
            bringLocales(target),
            bringSites(hosts().names),
            bringNotes(notesLanguages(process.cwd())),
            bringParts(outDir),
            bringPacks(),
            leaveParts(),
            bringIcons(target.browser),
            ...(target.browser === 'chrome' ? [lazily(process.cwd(), targets)] : []),
          ]
        : []),
    ],
    // The workbench's worker brings the parts of the packs in while it runs.
    worker: { format: 'es', plugins: () => [leaveParts()] },
    // By alias, as the content script's own bundle takes no plugins; what the packages of Preact import is it, too.
    resolve: manifest
      ? { alias: [{ find: /^preact$/u, replacement: resolve('src/generated/preact.mjs') }] }
      : {},
    build: {
      target: targets,
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: pages,
        output: {
          chunkFileNames({ facadeModuleId }) {
            const language = languageOf(facadeModuleId ?? '');
            return `assets/${language === undefined ? '[name]' : `words-${language}`}-[hash].js`;
          },
          // Or there would be a file for each language, all of which the background would have to read. Pages need English.
          codeSplitting: {
            groups: [
              {
                name: 'browser-words-en',
                test: /\/interface\/(?:sentence|words\/en\/(?:browser|forms))\.ts$/,
                priority: 1,
              },
              { name: 'browser-words', test: /\/words\/[^/]+\/(?:browser|forms)\.ts$/ },
            ],
          },
        },
      },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            include: ['tests/**/*.test.{ts,tsx}'],
            exclude: ['tests/e2e/**'],
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            include: ['tests/e2e/**/*.test.ts'],
            testTimeout: 120_000,
            hookTimeout: 240_000,
            fileParallelism: false,
          },
        },
      ],
    },
  };
});
