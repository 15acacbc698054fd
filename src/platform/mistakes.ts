/**
 * What the person called a mistake: which rules of which packs, how strong the note was, and the day. Nothing of the ad:
 * no word, title, address or name of it, and not the time of day.
 */
import { levels, type Level, type PackName } from '../model.ts';
import { stored } from './storage.ts';
import { fieldsOf, hasTexts } from './tolerant.ts';

export interface Mistake {
  readonly id: string;
  /** YYYY-MM-DD, by the clock of this device. */
  readonly day: string;
  readonly level: Level;
  /** The signs that were shown. */
  readonly signs: readonly SignName[];
  /** The packs that judged. */
  readonly packs: readonly PackName[];
}

interface SignName {
  readonly pack: string;
  readonly rule: string;
}

/** What is told of a note that was called a mistake. */
export type Mistaken = Omit<Mistake, 'id' | 'day'>;

/** The oldest are forgotten first. */
const most = 200;
const mostSigns = 50;
const mostPacks = 20;

/** Names as rules and packs have them, versions and days: no other words get in, whoever sends them. */
const name = /^[a-z0-9][a-z0-9-]{0,79}$/;
const version = /^[0-9A-Za-z.+-]{1,40}$/;
const dayForm = /^\d{4}-\d{2}-\d{2}$/;

const isSign = (one: unknown): one is SignName => {
  if (!hasTexts(one, ['pack', 'rule'])) return false;
  const { pack, rule } = one as SignName;
  return name.test(pack) && name.test(rule);
};
const isPack = (one: unknown): one is PackName => {
  if (!hasTexts(one, ['name', 'version', 'date'])) return false;
  const pack = one as PackName;
  return name.test(pack.name) && version.test(pack.version) && dayForm.test(pack.date);
};
const listIn = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);

function mistakenIn(found: unknown): Mistaken {
  const { level, signs, packs } = fieldsOf(found);
  return {
    level: levels.find((one) => one === level) ?? 'none',
    signs: listIn(signs)
      .filter(isSign)
      .slice(0, mostSigns)
      .map(({ pack, rule }) => ({ pack, rule })),
    packs: listIn(packs)
      .filter(isPack)
      .slice(0, mostPacks)
      .map((pack) => ({ name: pack.name, version: pack.version, date: pack.date })),
  };
}

function mistakeIn(found: unknown): readonly Mistake[] {
  if (!hasTexts(found, ['id', 'day'])) return [];
  const { id, day } = found as Mistake;
  if (!dayForm.test(day)) return [];
  return [{ id, day, ...mistakenIn(found) }];
}

const kept = stored<{ readonly list: readonly Mistake[] }>(
  'mistakes',
  { list: [] },
  { read: (found) => ({ list: listIn(fieldsOf(found)['list']).flatMap(mistakeIn) }) },
);

/** The day of this device. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/**
 * Keeps what was called a mistake, today; gives its id, to take it back, empty where it could not be kept. What else was
 * told is left out.
 */
export async function keepMistake(said: Mistaken): Promise<string> {
  const id = crypto.randomUUID();
  const one = { id, day: today(), ...mistakenIn(said) };
  const isKept = await kept.change(({ list }) => ({ list: [...list, one].slice(-most) }));
  if (isKept) return id;
  // What nobody has an id of must not be kept with the next one.
  await removeMistakes([id]);
  return '';
}

/** All of them, the newest first. */
export const mistakes = async (): Promise<readonly Mistake[]> =>
  [...(await kept.get()).list].reverse();

/** Deletes these; gives back what was there, to undo that with `restoreMistakes`. */
export async function removeMistakes(ids: readonly string[]): Promise<readonly Mistake[]> {
  let before: readonly Mistake[] = [];
  await kept.change(({ list }) => {
    before = list;
    return { list: list.filter(({ id }) => !ids.includes(id)) };
  });
  return before.filter(({ id }) => ids.includes(id));
}

/** Undoes `removeMistakes`, each at its day. */
export const restoreMistakes = (gone: readonly Mistake[]): Promise<boolean> =>
  kept.change(({ list }) => ({
    list: [...gone, ...list].sort((a, b) => a.day.localeCompare(b.day)).slice(-most),
  }));

/** Whether a later version of ours has kept them in a form that we do not know. */
export const areMistakesLater = (): Promise<boolean> => kept.isLater();

/** Calls back when one has come or gone, here or elsewhere, until the returned function is called. */
export const watchMistakes = (fn: () => void): (() => void) => kept.watch(() => fn());
