import type { Plugin } from 'vite';

const asked = /[\\/]words[\\/]([^\\/]+)[\\/]about\.ts\?language$/;

/** The language that a module is all words of, by the module's id. */
export const languageOf = (id: string): string | undefined => asked.exec(id)?.[1];

/**
 * All words of a language as one module, and so as one file of the build: `words/<language>/about.ts?language` exports
 * as `files` what each file of that folder exports.
 */
export function wholeLanguages(): Plugin {
  return {
    name: 'lurewatch:whole-languages',
    enforce: 'pre',
    load: (id) =>
      languageOf(id) !== undefined
        ? `export const files = import.meta.glob(['./*.ts', '!./{about,forms,store}.ts'], { eager: true });`
        : undefined,
  };
}
