/**
 * Our own words in the reader's language. A language is one folder of `words`, a file for each room that says them;
 * what it lacks is said in English.
 */
import type { Direction, Part } from './language.ts';
import { served } from './languages.ts';
import { forReaders, wordsIn, type LanguageFiles } from './one-language.ts';
import type * as benchAd from './words/en/bench-ad.ts';
import type * as benchEffect from './words/en/bench-effect.ts';
import type * as benchRule from './words/en/bench-rule.ts';
import type * as browser from './words/en/browser.ts';
import type * as channels from './words/en/channels.ts';
import type * as consent from './words/en/consent.ts';
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

export type { Language } from './languages.ts';

/** What our notes inside a page say. */
export type NoteWords = typeof notes;

/** Every word that a reader sees of us; English has them all, so its shape is the shape of all languages. */
export type Words = Omit<NoteWords, 'plain'> &
  typeof browser &
  typeof channels &
  typeof consent &
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

/** The words for one reader. */
export interface ReaderWords {
  readonly language: string;
  readonly direction: Direction;
  /** False until somebody who grew up with the language has read them. */
  readonly wasRead: boolean;
  readonly words: Words;
}

const files = import.meta.glob<object>(['./words/*/*.ts', '!./words/*/{about,forms,store}.ts'], {
  eager: true,
});

function filesOf(code: string): LanguageFiles {
  const folder = `./words/${code}/`;
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.startsWith(folder)));
}

/**
 * The words for a BCP 47 language: its own, else those of the nearest language we have, else English. It has all
 * languages at hand, which is for tests and for Node: a page loads the one it needs (`load-words.ts`).
 */
export function words(language: string): ReaderWords {
  const code = served(language);
  return forReaders(code, filesOf(code), wordsIn(filesOf('en')) as Words);
}
