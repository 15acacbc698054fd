/** What the person set, beside their choices per site and listing. */
import { browserLanguage } from './pages.ts';
import { stored } from './storage.ts';
import { fieldsOf, textOf, textsOf, truthOf } from './tolerant.ts';

export interface Settings {
  /** BCP 47 language of our own words; empty: the browser's. */
  readonly language: string;
  /** Show how many signs were found on the toolbar button. */
  readonly number: boolean;
  /** Countries whose helplines are shown first, ISO 3166-1 alpha-2; empty unless the person asked to keep them. */
  readonly countries: readonly string[];
}

/** The settings of this device. */
export const settings = stored<Settings>(
  'settings',
  { language: '', number: false, countries: [] },
  {
    read(found) {
      const { language, number, countries } = fieldsOf(found);
      return {
        language: textOf(language),
        number: truthOf(number),
        countries: textsOf(countries),
      };
    },
  },
);

/** The language of our own words: the person's choice, else the browser's. */
export async function readerLanguage(): Promise<string> {
  const { language } = await settings.get();
  return language === '' ? browserLanguage() : language;
}
