/**
 * Mutes and dismissals as the settings list them: how many, and until when. Which sites and ads they are storage does
 * not say; whoever names one can find out whether it is among them.
 */
import { hashOf, keptChoices, type ChoiceList, type Choices } from './choices-kept.ts';
import { live, type Expiries } from './expiries.ts';

/** When each entry ends, milliseconds since 1970, the first first. */
export async function endsOf(list: ChoiceList): Promise<readonly number[]> {
  const entries = live((await keptChoices.get())[list], Date.now());
  return Object.values(entries).sort((a, b) => a - b);
}

/** Takes out all entries that end at these times; gives them back for `putBack`. Rejects, and all stays, where that cannot be kept. */
export const takeOut = (list: ChoiceList, ends: readonly number[]): Promise<Expiries> =>
  take(list, (_, until) => ends.includes(until));

/** Takes out the mute of one host, as `takeOut` does. */
export async function takeOutMute(host: string): Promise<Expiries> {
  const hash = hashOf((await keptChoices.get()).salt, host);
  return take('muted', (one) => one === hash);
}

async function take(
  list: ChoiceList,
  isMeant: (hash: string, until: number) => boolean,
): Promise<Expiries> {
  let taken: Expiries = {};
  const isKept = await keptChoices.change((choices) => {
    const entries = Object.entries(choices[list]);
    taken = Object.fromEntries(entries.filter((entry) => isMeant(...entry)));
    const left = entries.filter((entry) => !isMeant(...entry));
    return { ...choices, [list]: Object.fromEntries(left) };
  });
  if (isKept) return taken;
  // What only this page knew would be said here and done nowhere.
  await putInto(list, taken);
  throw new Error('not kept');
}

/** Undoes `takeOut` and `takeOutMute`, beside whatever was chosen since. Rejects where that cannot be kept. */
export async function putBack(list: ChoiceList, taken: Expiries): Promise<void> {
  if (!(await putInto(list, taken))) throw new Error('not kept');
}

const putInto = (list: ChoiceList, taken: Expiries): Promise<boolean> =>
  keptChoices.change((choices) => ({ ...choices, [list]: { ...taken, ...choices[list] } }));

/** A mute that was looked up by a name. */
export interface FoundMute {
  readonly host: string;
  readonly until: number;
}

/** The mute of a host, with or without `www.` before it; undefined where there is none. */
export async function muteOf(host: string): Promise<FoundMute | undefined> {
  const choices = await keptChoices.get();
  const bare = host.replace(/^www\./, '');
  for (const name of [host, bare, `www.${bare}`]) {
    const until = untilIn(choices, name);
    if (until !== undefined) return { host: name, until };
  }
  return undefined;
}

function untilIn({ salt, muted }: Choices, host: string): number | undefined {
  const until = salt === '' ? undefined : muted[hashOf(salt, host)];
  return until !== undefined && until > Date.now() ? until : undefined;
}

/** The host of what a person typed: an address, or its beginning; undefined where it is none. */
export function hostIn(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const { hostname } = new URL(address);
    return hostname.includes('.') || hostname === 'localhost' ? hostname : undefined;
  } catch {
    return undefined;
  }
}
