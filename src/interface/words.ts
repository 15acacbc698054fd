/**
 * Our own words in the reader's language. A language is one folder of `words`, a file for each room that says them;
 * what it lacks is said in English.
 */
import { directionOf, filled, nearest } from './language.ts';
import type { Direction, Part } from './language.ts';
import type * as benchAd from './words/en/bench-ad.ts';
import type * as benchEffect from './words/en/bench-effect.ts';
import type * as benchRule from './words/en/bench-rule.ts';
import type * as browser from './words/en/browser.ts';
import type * as device from './words/en/device.ts';
import type * as guide from './words/en/guide.ts';
import type * as help from './words/en/help.ts';
import type * as mistake from './words/en/mistake.ts';
import type { notes } from './words/en/notes.ts';
import type * as packs from './words/en/packs.ts';
import type * as plain from './words/en/plain.ts';
import type * as popup from './words/en/popup.ts';
import type * as report from './words/en/report.ts';
import type * as sending from './words/en/sending.ts';
import type * as welcome from './words/en/welcome.ts';
import type * as workbench from './words/en/workbench.ts';

/** What our notes inside a page say. */
export type NoteWords = typeof notes;

/** Every word that a reader sees of us; English has them all, so its shape is the shape of all languages. */
export type Words = Omit<NoteWords, 'plain'> &
  typeof browser &
  typeof help &
  typeof packs &
  typeof plain &
  typeof popup &
  typeof report &
  typeof sending &
  typeof welcome &
  typeof workbench &
  typeof benchAd &
  typeof benchRule &
  typeof benchEffect &
  typeof guide &
  typeof device &
  typeof mistake;

/** One part of a language: what stands under one name. */
export type Translated<K extends keyof Words> = Part<Words[K]>;

/** The part of a language that is shown inside pages. */
export type NotesTranslation = Part<NoteWords>;

/** What a language is. */
export interface Language {
  /** BCP 47; also the name of the folder. */
  readonly code: string;
  /** The language's name for itself. */
  readonly name: string;
  /** Who of those who grew up with it has read the words; undefined: nobody yet. */
  readonly readBy: string | undefined;
}

/** The words for one reader. */
export interface ReaderWords {
  readonly language: string;
  readonly direction: Direction;
  /** False until somebody who grew up with the language has read them. */
  readonly wasRead: boolean;
  readonly words: Words;
}

const abouts = Object.values(
  import.meta.glob<Language>('./words/*/about.ts', { eager: true, import: 'about' }),
);
const inNotes = import.meta.glob<object>('./words/*/notes.ts', { eager: true, import: 'notes' });
const inRooms = import.meta.glob<object>(
  ['./words/*/*.ts', '!./words/*/{about,forms,notes,store}.ts'],
  { eager: true },
);

/** All words of a language: what its notes say, and all that its other files export. */
function wordsIn(code: string): object {
  const folder = `./words/${code}/`;
  const rooms = Object.entries(inRooms).filter(([path]) => path.startsWith(folder));
  const parts = [inNotes[`${folder}notes.ts`] ?? {}, ...rooms.map(([, room]) => room)];
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
}

const english = wordsIn('en') as Words;

/** The languages we have words in, in the order of their names. */
export function languages(): readonly Language[] {
  return [...abouts].sort((a, b) => a.name.localeCompare(b.name));
}

/** The words for a BCP 47 language: its own, else those of the nearest language we have, else English. */
export function words(language: string): ReaderWords {
  const codes = abouts.map(({ code }) => code);
  const code = nearest(language, codes);
  return {
    language: code,
    direction: directionOf(code),
    wasRead: abouts.find((about) => about.code === code)?.readBy !== undefined,
    words: filled(wordsIn(code), english),
  };
}
