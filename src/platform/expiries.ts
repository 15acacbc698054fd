/** Hash of a name → when it is forgotten, milliseconds since 1970. */
export type Expiries = Readonly<Record<string, number>>;

/** So that storage cannot fill up: the ones that expire first are forgotten first. */
export const most = 2000;

/** The entries that have not expired, those that expire last first, at most so many. */
export function live(entries: Expiries, now: number, limit = most): Expiries {
  const left = Object.entries(entries)
    .filter(([, until]) => until > now)
    .sort(([, a], [, b]) => b - a)
    .slice(0, limit);
  return Object.fromEntries(left);
}
