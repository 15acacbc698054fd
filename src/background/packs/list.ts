import { shippedPacks } from '../../generated/packs.ts';
import {
  explanationOf,
  titleIn,
  type Explanations,
  type TitlesOf,
} from '../../packs/explanations.ts';
import { packChoices } from '../../platform/pack-choices.ts';
import { keptGuests } from '../../platform/packs-kept.ts';
import type { ListedPack, ListedRule } from '../../platform/packs-listed.ts';
import { shippedWords } from '../../platform/shipped.ts';

/** All packs, ours first, then by name; titles in a language where the pack has it. */
export async function listPacks(language: string): Promise<readonly ListedPack[]> {
  const { packsOff, rulesOff } = await packChoices.get();
  const rulesOf = (pack: string, words: Explanations): readonly ListedRule[] =>
    Object.keys(words)
      .filter((key) => key.startsWith(`${pack}/`))
      .map((key) => {
        const rule = key.slice(pack.length + 1);
        const title = explanationOf(words, { pack, rule }, language)?.title ?? rule;
        return { name: rule, title, on: !rulesOff.includes(key) };
      });
  const listed = (
    {
      name,
      version,
      date,
      ...called
    }: Pick<ListedPack, 'name' | 'title' | 'version' | 'date'> & { readonly titles?: TitlesOf },
    from: string,
    words: Explanations,
  ): ListedPack => ({
    ...{ name, title: titleIn(called, language), version, date, from },
    on: !packsOff.includes(name),
    rules: rulesOf(name, words),
  });
  const ours = await shippedWords();
  // Where the database is denied there are none.
  const guests = await keptGuests().catch(() => []);
  return [
    ...shippedPacks.map((pack) => listed(pack, 'shipped', ours)),
    ...guests.map(({ id, from, idle, explanations, ...rest }) => ({
      ...listed({ ...rest, name: id }, from, explanations),
      ...(idle && { idle }),
    })),
  ];
}
