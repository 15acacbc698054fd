import { build, type Rolldown } from 'vite';
import { inAscii } from './ascii.ts';

/** A script of its own for the tabs' world, made from the text of a module whose imports count from the root. */
export async function contentScriptOf(
  root: string,
  module: string,
  target: string[],
): Promise<string> {
  const entry = 'lurewatch:script';
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: entry,
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? module : undefined),
      },
    ],
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return inAscii(output[0].code);
}
