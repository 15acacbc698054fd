/** When a feed is looked at again: about once a day, at no set hour, so that a host learns nobody's habits and is
 * not asked by all at once. */
const hour = 3_600_000;
const day = 24 * hour;

/** So much that somebody must have set the clock back. */
const tooFar = 2 * day;

/** Milliseconds from one look to the next. `failures`: how often in a row nothing came; `chance`: from 0 to 1. */
export function waitFor(failures: number, chance: number): number {
  const usual = failures === 0 ? day : Math.min(hour * 2 ** (failures - 1), day);
  return Math.round(usual * (0.8 + 0.4 * chance));
}

/** Whether a feed is to be looked at now. */
export const isDue = ({ next }: { readonly next: number }, now: number): boolean =>
  next <= now || next > now + tooFar;

/** The name of the time at which the next look is due. */
export const lookingTime = 'feeds';

/** A round that the browser ended in its middle is begun again after this long. */
export const roundAgainAfter = 10 * 60_000;
