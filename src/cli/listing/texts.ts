import { descriptionOf, storeWords } from '../../interface/store-words.ts';
import { localesOf } from '../stores/locales.ts';
import type { Store } from './stores.ts';

/** A text of a listing: where it stands below the store's folder, and what it says. */
export interface ListingText {
  readonly path: string;
  readonly text: string;
}

/** The languages of a listing: ours with the store's code for each. */
export const localesIn = (
  store: Store,
): readonly { readonly language: string; readonly locale: string }[] =>
  Object.keys(storeWords).flatMap((language) =>
    localesOf(language, store.place).map((locale) => ({ language, locale })),
  );

/** Name, summary and description in every language that a store takes. */
export const textsOf = (store: Store): readonly ListingText[] =>
  localesIn(store).flatMap(({ language, locale }) => {
    const words = storeWords[language];
    if (words === undefined) return [];
    const texts = { name: words.name, summary: words.summary, description: descriptionOf(words) };
    return Object.entries(texts).map(([what, text]) => ({
      path: `${locale}/${what}.txt`,
      text: `${text}\n`,
    }));
  });
