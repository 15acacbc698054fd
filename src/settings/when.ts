/** A day and time of this device, in the reader's language. `time`: milliseconds since 1970, or as ISO 8601. */
export const whenOf = (time: number | string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

/**
 * A day that was written down as YYYY-MM-DD, in the reader's language: the same day everywhere. What is no day stays as
 * it is: a stranger's pack must not keep the page from being drawn.
 */
export function dayOf(date: string, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(day);
}

/** A day of this device in the reader's language, in words. `time`: milliseconds since 1970. */
export const longDay = (time: number, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(time));

/** Times in order, those of one day of this device together. */
export function byDay(times: readonly number[]): readonly (readonly number[])[] {
  const days = new Map<string, number[]>();
  for (const time of times) {
    const day = new Date(time).toDateString();
    days.set(day, [...(days.get(day) ?? []), time]);
  }
  return [...days.values()];
}
