/** What the stores and the browser say of us, in each language. No page of ours carries these words. */
import type { store as english } from './words/en/store.ts';

/** A store's page needs all of them: nothing of it is said in another language. */
export type StoreWords = typeof english;

const found = import.meta.glob<StoreWords>('./words/*/store.ts', { eager: true, import: 'store' });

/** The words for stores, by the code of their language. */
export const storeWords: Readonly<Record<string, StoreWords>> = Object.fromEntries(
  Object.entries(found).map(([path, words]) => [path.split('/').at(-2) ?? '', words]),
);

/** The long text of a store's page: paragraphs, and a list between them. */
export const descriptionOf = ({ opening, shows, does, stays }: StoreWords): string =>
  [opening, shows, does.map((each) => `• ${each}`).join('\n'), stays].join('\n\n');
