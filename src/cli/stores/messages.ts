import { storeWords } from '../../interface/store-words.ts';
import { words } from '../../interface/words.ts';

/** A file of `_locales`: what the manifest calls `__MSG_name__`. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** What the manifest says, by the code of our language: for stores and for the browser's list of extensions. */
export function manifestMessages(): Readonly<Record<string, Messages>> {
  return Object.fromEntries(
    Object.entries(storeWords).map(([code, { name, summary }]): [string, Messages] => {
      const { name: shortName, device } = words(code).words;
      const { names: keys } = device.keys;
      const said = {
        name,
        shortName,
        summary,
        readPage: keys['read-page'],
        reportPage: keys['report-page'],
        pause: keys.pause,
      };
      return [
        code,
        Object.fromEntries(Object.entries(said).map(([key, message]) => [key, { message }])),
      ];
    }),
  );
}
