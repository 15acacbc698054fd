import { build, type Rolldown } from 'vite';
import { inAscii } from './ascii.ts';

const folder = '/src/sites';

/** The script that tells a page's reader of one site, by the name of its file in `src/sites`; a world of its own. */
export async function scriptOfSite(root: string, site: string, target: string[]): Promise<string> {
  const entry = `lurewatch:${site}`;
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'lurewatch:site',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) =>
          id === entry
            ? `import { site } from '${folder}/${site}.ts';
import { tellSite } from '${folder}/reading/told.ts';
tellSite(${JSON.stringify(site)}, site);`
            : undefined,
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
  const [script] = output;
  return inAscii(script.code);
}
