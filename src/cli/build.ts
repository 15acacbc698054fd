import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from './folders.ts';

export interface BuildAsked {
  readonly browser: 'chrome' | 'firefox';
  /** `production` unless said otherwise; see `BuildTarget`. */
  readonly mode?: 'production' | 'demo' | 'test';
  /** Folder below the root; `dist/<browser>[-mode]` unless said otherwise. */
  readonly outDir?: string;
}

/** Builds the extension for one browser; gives the folder it is in. Vite says on standard error what is wrong. */
export async function buildExtension(asked: BuildAsked): Promise<string> {
  const mode = asked.mode ?? 'production';
  const folder = asked.outDir ?? `dist/${asked.browser}${mode === 'production' ? '' : `-${mode}`}`;
  const before = { ...process.env };
  const { log } = console;
  // The configuration is a file of its own that Vite loads: it can be told things by the environment only.
  process.env['LUREWATCH_BROWSER'] = asked.browser;
  process.env['LUREWATCH_OUT'] = folder;
  process.env['NODE_ENV'] = 'production';
  // The bundler's plugin talks to the console; standard output is for data.
  console.log = (...words: unknown[]) => {
    if (process.env['LUREWATCH_DEBUG']) console.error(...words);
  };
  try {
    await build({
      root: projectRoot(),
      configFile: join(projectRoot(), 'vite.config.ts'),
      mode,
      logLevel: process.env['LUREWATCH_DEBUG'] ? 'info' : 'error',
    });
  } finally {
    process.env = before;
    console.log = log;
  }
  return join(projectRoot(), folder);
}
