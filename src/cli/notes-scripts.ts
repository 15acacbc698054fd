import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentScriptOf } from './content-script.ts';

const folder = '/src/interface/words';
const room = '/src/content';

/** The languages whose words for our notes come to a tab by a script; English is in the engine. */
export const notesLanguages = (root: string): readonly string[] =>
  readdirSync(join(root, folder)).filter((language) => language !== 'en');

/** Where the background finds the script of a language (`platform/tabs.ts`). */
export const notesScript = (language: string): string => `src/content/words/${language}.js`;

/** The script that brings the words of our notes in one language. */
export function scriptOfNotes(root: string, language: string, target: string[]): Promise<string> {
  const module = `import { notes } from '${folder}/${language}/notes.ts';
import { tellNotes } from '${room}/tell-notes.ts';
tellNotes(${JSON.stringify(language)}, notes);`;
  return contentScriptOf(root, module, target);
}
