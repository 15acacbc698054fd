import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** The file whose import is exchanged, and what it imports. */
const asking = 'src/background/packs/heavily.ts';
const asked = 'src/background/packs/heavy.ts';
const name = 'lurewatchHeavy';

/** Puts what is heavy into the background as a function that is not even read until it is called. */
export function lazily(root: string, target: string[]): Plugin {
  return {
    name: 'lurewatch:lazily',
    enforce: 'pre',
    async load(id) {
      if (!id.replaceAll('\\', '/').endsWith(asking)) return undefined;
      const code = await scriptOf(join(root, asked), root, target);
      return `let made;
const make = () => { ${code}; return ${name}; };
export const heavy = async () => (made ??= make());`;
    },
  };
}

async function scriptOf(input: string, root: string, target: string[]): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name },
      },
    },
  });
  const { output } = (Array.isArray(made) ? made[0] : made) as Rolldown.RolldownOutput;
  return output[0].code;
}
