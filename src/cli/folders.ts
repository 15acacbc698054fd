import { resolve } from 'node:path';

/** The root of the checkout, as `run.mjs` found it. */
export function projectRoot(): string {
  return process.env['LUREWATCH_ROOT'] ?? process.cwd();
}

/** A path that a person typed, relative to the folder they typed it in (npm moves us to the root). */
export function typedPath(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}
