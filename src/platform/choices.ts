/**
 * What the person chose: listings dismissed, sites muted, all paused. Kept as salted hashes with an
 * expiry, so that storage never tells which ads or sites were seen.
 */
import { sha256 } from '../report/digest/sha-256.ts';
import { isPrivate } from './private-window.ts';
import { stored } from './storage.ts';

interface Choices {
  readonly salt: string;
  /** Hash of a listing's key → when it is forgotten, milliseconds since 1970. */
  readonly dismissed: Readonly<Record<string, number>>;
  /** Hash of a host → when it is forgotten. */
  readonly muted: Readonly<Record<string, number>>;
  readonly paused: boolean;
}

const day = 24 * 60 * 60 * 1000;
const dismissedFor = 180 * day;
const mutedFor = 365 * day;
/** So that storage cannot fill up: the ones that expire first are forgotten first. */
const most = 2000;

// Of a private window only a pause is kept, which says nothing of what was seen there.
const kept = stored<Choices>(
  'choices',
  { salt: '', dismissed: {}, muted: {}, paused: false },
  { evenPrivate: true },
);

/** What was chosen in a private window, as long as this page or script lives: `list name` → chosen. */
const passing = new Map<string, boolean>();

function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function has(list: 'dismissed' | 'muted', name: string): Promise<boolean> {
  const here = passing.get(`${list} ${name}`);
  if (here !== undefined) return here;
  const choices = await kept.get();
  const until = choices.salt === '' ? undefined : choices[list][sha256(choices.salt + name)];
  return until !== undefined && until > Date.now();
}

async function put(
  list: 'dismissed' | 'muted',
  name: string,
  until: number | undefined,
): Promise<boolean> {
  if (isPrivate()) {
    passing.set(`${list} ${name}`, until !== undefined);
    return false;
  }
  return kept.change((choices) => {
    const salt = choices.salt === '' ? newSalt() : choices.salt;
    const hash = sha256(salt + name);
    const others = Object.entries(choices[list])
      .filter(([other, expiry]) => other !== hash && expiry > Date.now())
      .sort(([, a], [, b]) => b - a)
      .slice(0, most - 1);
    const entries = until === undefined ? others : [...others, [hash, until] as const];
    return { ...choices, salt, [list]: Object.fromEntries(entries) };
  });
}

/** Whether this listing was dismissed, by its key. */
export const isDismissed = (key: string): Promise<boolean> => has('dismissed', key);
/** Dismisses a listing for half a year. False when that only lasts until the page is left. */
export const dismiss = (key: string): Promise<boolean> =>
  put('dismissed', key, Date.now() + dismissedFor);
/** Takes a dismissal back. */
export const undismiss = (key: string): Promise<boolean> => put('dismissed', key, undefined);

/** Whether this host was muted: nothing is shown on its pages. */
export const isMuted = (host: string): Promise<boolean> => has('muted', host);
/** Mutes a host for a year. */
export const mute = (host: string): Promise<boolean> => put('muted', host, Date.now() + mutedFor);
/** Takes a mute back. */
export const unmute = (host: string): Promise<boolean> => put('muted', host, undefined);

/** Whether everything is paused on every site. */
export const isPaused = async (): Promise<boolean> => (await kept.get()).paused;
/** Pauses everything on every site, until `resume`. */
export const pause = (): Promise<boolean> => kept.change((all) => ({ ...all, paused: true }));
/** Goes on after `pause`. */
export const resume = (): Promise<boolean> => kept.change((all) => ({ ...all, paused: false }));

/** Forgets what has expired. */
export const forgetExpired = (): Promise<boolean> =>
  kept.change((choices) => {
    const live = (list: Readonly<Record<string, number>>) =>
      Object.fromEntries(Object.entries(list).filter(([, until]) => until > Date.now()));
    return { ...choices, dismissed: live(choices.dismissed), muted: live(choices.muted) };
  });

/** Calls back when any choice has changed, here or elsewhere, until the returned function is called. */
export const watchChoices = (fn: () => void): (() => void) => kept.watch(() => fn());

/** What was read of choices counts no more: others may have been made while the browser had this page put by. */
export const readAnew = (): void => kept.readAnew();
