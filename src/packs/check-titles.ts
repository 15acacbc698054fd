/** What we ask of our own packs beside their wording: a name in every language that they have. */
import type { StyleFault } from './check-style.ts';
import type { Pack } from './format.ts';

/** Languages in which a pack has no name, so that readers would meet its English one. */
export const faultsOfTitles = (packs: readonly Pack[]): readonly StyleFault[] =>
  packs.flatMap((pack) =>
    pack.languages
      .filter(({ title }) => title === undefined)
      .map(({ code, name }) => ({
        pack: pack.name,
        file: `languages/${code}.yml`,
        path: [],
        says: `has no title: write “${pack.title}” in ${name}`,
      })),
  );
