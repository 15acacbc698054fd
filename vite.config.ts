import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type CrxPlugin, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig } from 'vitest/config';
import { inAscii } from './src/cli/ascii.ts';
import { manifestFor, type BuildTarget, type Hosts } from './src/cli/manifest.ts';

const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

const reader = 'src/content/reader.ts';
const engine = 'src/content/engine.ts';

/** Our own pages: each HTML file in a room. */
const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `src/${path}`);

/** The engine is put into a tab by the background, never by the manifest: built like a content script, then unlisted. */
function unlistEngine(): CrxPlugin {
  return {
    name: 'lurewatch:unlist-engine',
    renderCrxManifest(manifest) {
      const scripts = manifest.content_scripts ?? [];
      return {
        ...manifest,
        content_scripts: scripts.filter(({ js }) => !js?.some((file) => file.includes('engine'))),
      };
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

export default defineConfig(({ command, mode }) => {
  const target: BuildTarget = {
    browser: process.env['LUREWATCH_BROWSER'] === 'firefox' ? 'firefox' : 'chrome',
    mode,
  };
  const outDir = process.env['LUREWATCH_OUT'] ?? `dist/${target.browser}`;
  const building = command === 'build' && !process.env['VITEST'];
  const manifest = building
    ? manifestFor(target, {
        manifest: jsonOf('manifest.json') as Record<string, unknown>,
        hosts: jsonOf('src/generated/hosts.json') as Hosts,
        version: (jsonOf('package.json') as { version: string }).version,
        contentScripts: [reader, engine],
      })
    : undefined;
  return {
    plugins: manifest
      ? [
          crx({
            manifest: manifest as unknown as ManifestV3Export,
            browser: target.browser,
            contentScripts: { standaloneFiles: [reader, engine] },
          }),
          unlistEngine(),
          bringParts(outDir),
        ]
      : [],
    build: {
      target: ['chrome109', 'firefox140'],
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: {
        input: pages,
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
