/** Packs from outside: taken in, let go, listed. */
import { explanations } from '../../generated/explanations.ts';
import { shippedPacks } from '../../generated/packs.ts';
import { explanationOf, type Explanations } from '../../packs/explanations.ts';
import { alone } from '../../platform/alone.ts';
import { awake } from '../../platform/life.ts';
import { packChoices } from '../../platform/pack-choices.ts';
import { dropGuest, keepGuest, keptGuests, tellOfPacks } from '../../platform/packs-kept.ts';
import type { Added, ListedPack, ListedRule, Removed } from '../../platform/packs-listed.ts';
import { guestOf } from './read-guest.ts';

/** Checks a pack file and takes it in use, in place of one of the same name from the same place. Never rejects. */
export const addGuest = (text: string, from: string): Promise<Added> =>
  alone('packs', () => awake(() => add(text, from)));

async function add(text: string, from: string): Promise<Added> {
  const read = guestOf(text, from);
  if ('refused' in read) return read;
  const { guest } = read;
  const there = (await keptGuests()).find(({ id }) => id === guest.id);
  if (there !== undefined && there.from !== from) return { refused: 'name-taken', faults: [] };
  try {
    await keepGuest(guest);
  } catch {
    return { refused: 'not-kept', faults: [] };
  }
  tellOfPacks();
  return { added: guest.id };
}

/** Lets a guest go, and gives it back. */
export const removeGuest = (name: string): Promise<Removed | undefined> =>
  alone('packs', async () => {
    const there = (await keptGuests()).find(({ id }) => id === name);
    if (there === undefined) return undefined;
    await dropGuest(name);
    tellOfPacks();
    return { text: there.text, from: there.from };
  });

/** All packs, ours first, then by name. */
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
    { name, title, version, date }: Pick<ListedPack, 'name' | 'title' | 'version' | 'date'>,
    from: string,
    words: Explanations,
  ): ListedPack => ({
    ...{ name, title, version, date, from },
    on: !packsOff.includes(name),
    rules: rulesOf(name, words),
  });
  const guests = await keptGuests();
  return [
    ...shippedPacks.map((pack) => listed(pack, 'shipped', explanations)),
    ...guests.map((one) => listed({ ...one, name: one.id }, one.from, one.explanations)),
  ];
}
