/** What the person chose: listings dismissed, sites muted, all paused. */
import { hashOf, keptChoices, newSalt, type ChoiceList } from './choices-kept.ts';
import { live, most } from './expiries.ts';
import { isPrivate } from './private-window.ts';

const day = 24 * 60 * 60 * 1000;
const dismissedFor = 180 * day;
const mutedFor = 365 * day;

/** What was chosen in a private window, as long as this page or script lives: `list name` → chosen. */
const passing = new Map<string, boolean>();

async function has(list: ChoiceList, name: string): Promise<boolean> {
  const here = passing.get(`${list} ${name}`);
  if (here !== undefined) return here;
  const choices = await keptChoices.get();
  const until = choices.salt === '' ? undefined : choices[list][hashOf(choices.salt, name)];
  return until !== undefined && until > Date.now();
}

async function put(list: ChoiceList, name: string, until: number | undefined): Promise<boolean> {
  if (isPrivate()) {
    passing.set(`${list} ${name}`, until !== undefined);
    return false;
  }
  return keptChoices.change((choices) => {
    const salt = choices.salt === '' ? newSalt() : choices.salt;
    const hash = hashOf(salt, name);
    const { [hash]: _, ...before } = choices[list];
    const others = live(before, Date.now(), most - 1);
    return {
      ...choices,
      salt,
      [list]: until === undefined ? others : { ...others, [hash]: until },
    };
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
/** Mutes a host for a year. False, and nothing is muted, where that cannot be kept: no tab would hear of it. */
export const mute = (host: string): Promise<boolean> =>
  orNot(put('muted', host, Date.now() + mutedFor), () => put('muted', host, undefined));
/** Takes a mute back. False, and it stays, where that cannot be kept. */
export const unmute = (host: string): Promise<boolean> =>
  orNot(put('muted', host, undefined), () => put('muted', host, Date.now() + mutedFor));

/** Whether everything is paused on every site. */
export const isPaused = async (): Promise<boolean> => (await keptChoices.get()).paused;
/** Pauses everything on every site, until `resume`. False, and nothing is paused, where that cannot be kept. */
export const pause = (): Promise<boolean> => orNot(setPaused(true), () => setPaused(false));
/** Goes on after `pause`. False, and the pause stays, where that cannot be kept. */
export const resume = (): Promise<boolean> => orNot(setPaused(false), () => setPaused(true));

const setPaused = (paused: boolean): Promise<boolean> =>
  keptChoices.change((all) => ({ ...all, paused }));

/** What only this page knew would be said here and done nowhere: it is taken back. A private window's own choice stays. */
async function orNot(change: Promise<boolean>, back: () => Promise<boolean>): Promise<boolean> {
  const kept = await change;
  if (!kept && !isPrivate()) await back();
  return kept;
}

/** Forgets what has expired. */
export const forgetExpired = (): Promise<boolean> =>
  keptChoices.change((choices) => ({
    ...choices,
    dismissed: live(choices.dismissed, Date.now()),
    muted: live(choices.muted, Date.now()),
  }));

/** Calls back when any choice has changed, here or elsewhere, until the returned function is called. */
export const watchChoices = (fn: () => void): (() => void) => keptChoices.watch(() => fn());

/** What was read of choices counts no more: others may have been made while the browser had this page put by. */
export const readAnew = (): void => keptChoices.readAnew();
