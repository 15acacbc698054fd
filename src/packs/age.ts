/** How old the rules are. Pure: the clock is handed in. */

/**
 * Rules that nobody has renewed for so long may lack what advertisers say by now. A feed says itself until when it is
 * good, 400 days at most; what we ship and what came from a file does not, and lures change within months.
 */
export const goodFor = 180 * 24 * 60 * 60 * 1000;
/** A day begins up to 14 hours earlier elsewhere, and clocks are a little wrong. */
const skew = 24 * 60 * 60 * 1000;

/**
 * `old`: newer rules may know more; `early`: dated later than now, so that this clock must be wrong. `date`: YYYY-MM-DD;
 * one that cannot be read counts as old. `now`: milliseconds since 1970.
 */
export function ageOf(date: string, now: number): 'fresh' | 'old' | 'early' {
  const day = Date.parse(`${date}T00:00:00Z`);
  if (day > now + skew) return 'early';
  return now - day <= goodFor ? 'fresh' : 'old';
}
