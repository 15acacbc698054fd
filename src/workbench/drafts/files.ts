/** Which file of the project says what, and the files as a volunteer's changes make them. */
import type { ShippedTexts } from '../../platform/shipped.ts';
import type { Draft, Spot } from '../bench/told/draft.ts';
import { entryBegins, entryIn, withEntry } from './entry.ts';

/** A file ready to be sent. */
export interface ChangedFile {
  /** In the project, such as `src/packs/trafficking/languages/th.yml`. */
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly drafts: readonly Draft[];
}

/** One name for a rule in one language. */
export const idOf = ({ pack, rule, language }: Spot): string => `${pack}/${rule}/${language}`;

const below = ({ pack, rule, language }: Spot): string =>
  language === 'en' ? `${pack}/rules/${rule}.yml` : `${pack}/languages/${language}.yml`;

/** The file of the project that says it. */
export const pathOf = (spot: Spot): string => `src/packs/${below(spot)}`;

const shippedFile = (texts: ShippedTexts, spot: Spot): string | undefined =>
  Object.hasOwn(texts, below(spot)) ? texts[below(spot)] : undefined;

/** What is published of a rule in one language, as its editor shows it; undefined where nothing is. */
export function publishedText(texts: ShippedTexts, spot: Spot): string | undefined {
  const file = shippedFile(texts, spot);
  return file === undefined || spot.language === 'en' ? file : entryIn(file, spot.rule);
}

/** How many lines stand in the project's file before what the editor shows. */
export function linesBefore(texts: ShippedTexts, spot: Spot): number {
  const file = shippedFile(texts, spot);
  return spot.language === 'en' || file === undefined ? 0 : (entryBegins(file, spot.rule) ?? 1) - 1;
}

/** A language's file that says nothing yet. */
const newLanguage = (name: string): string =>
  `language: ${name}\n# Native speakers who read and vouch for it; while empty, the language is marked as unread.\nspeakers: []\n\nrules: {}\n`;

/** Every file that the drafts change, whole; `nameOf` gives a language's name in English. */
export function changedFiles(
  texts: ShippedTexts,
  drafts: readonly Draft[],
  nameOf: (language: string) => string,
): readonly ChangedFile[] {
  const files = new Map<string, ChangedFile>();
  for (const draft of drafts) {
    const path = pathOf(draft);
    const before =
      files.get(path)?.text ?? shippedFile(texts, draft) ?? newLanguage(nameOf(draft.language));
    const text = draft.language === 'en' ? draft.text : withEntry(before, draft.rule, draft.text);
    const name = path.slice(path.lastIndexOf('/') + 1);
    files.set(path, { path, name, text, drafts: [...(files.get(path)?.drafts ?? []), draft] });
  }
  return [...files.values()];
}
