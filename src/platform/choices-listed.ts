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

/** Takes out all entries that end at these times; gives them back for `putBack`. */
export async function takeOut(list: ChoiceList, ends: readonly number[]): Promise<Expiries> {
  let taken: Expiries = {};
  await keptChoices.change((choices) => {
    const [gone, left] = [true, false].map((isGone) =>
      Object.fromEntries(
        Object.entries(choices[list]).filter(([, until]) => ends.includes(until) === isGone),
      ),
    );
    taken = gone ?? {};
    return { ...choices, [list]: left ?? {} };
  });
  return taken;
}

/** Takes out the mute of one host; gives it back for `putBack`. */
export async function takeOutMute(host: string): Promise<Expiries> {
  let taken: Expiries = {};
  await keptChoices.change((choices) => {
    const { [hashOf(choices.salt, host)]: until, ...muted } = choices.muted;
    taken = until === undefined ? {} : { [hashOf(choices.salt, host)]: until };
    return { ...choices, muted };
  });
  return taken;
}

/** Undoes `takeOut` and `takeOutMute`, beside whatever was chosen since. */
export const putBack = (list: ChoiceList, taken: Expiries): Promise<boolean> =>
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
