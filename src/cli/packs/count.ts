import type { FeedKey } from '../../packs/feed/feed.ts';
import { shownFingerprint } from '../../packs/feed/keys.ts';
import type { Pack } from '../../packs/format.ts';

/** How many phrases a pack has, in all languages. */
export const phrasesOf = ({ rules, languages }: Pack): number =>
  [...rules, ...languages.flatMap((language) => Object.values(language.rules))].reduce(
    (sum, { phrases }) => sum + phrases.length,
    0,
  );

/** Keys as people compare them. */
export const shownKeys = (
  keys: readonly FeedKey[],
): Promise<readonly { readonly id: string; readonly fingerprint: string }[]> =>
  Promise.all(keys.map(async (key) => ({ id: key.id, fingerprint: await shownFingerprint(key) })));

/** The same in lines. */
export const keyLines = (keys: Awaited<ReturnType<typeof shownKeys>>): string =>
  keys.map(({ id, fingerprint }) => `  key ${id}  ${fingerprint}\n`).join('');
