import { contentScriptOf } from './content-script.ts';

const folder = '/src/sites';

/** The script that tells a page's reader of one site, by the name of its file in `src/sites`; a world of its own. */
export function scriptOfSite(root: string, site: string, target: string[]): Promise<string> {
  const module = `import { site } from '${folder}/${site}.ts';
import { tellSite } from '${folder}/reading/told.ts';
tellSite(${JSON.stringify(site)}, site);`;
  return contentScriptOf(root, module, target);
}
