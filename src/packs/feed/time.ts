/** The milliseconds since 1970 of a time in UTC such as 2026-11-27T08:00:00Z; undefined where it is none. */
export function instantOf(text: string): number | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(text)) return undefined;
  const time = Date.parse(text);
  // The 31st of February is read as a day in March by some.
  return Number.isFinite(time) && instantText(time) === text ? time : undefined;
}

/** A time as the feed writes it. */
export const instantText = (time: number): string =>
  new Date(time).toISOString().replace(/\.\d{3}Z$/u, 'Z');
