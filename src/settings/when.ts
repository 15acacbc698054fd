/** A day and time of this device, in the reader's language. `time`: milliseconds since 1970, or as ISO 8601. */
export const whenOf = (time: number | string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

/** A day that was written down as YYYY-MM-DD, in the reader's language: the same day everywhere. */
export const dayOf = (date: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** What a language is called in the reader's language; its code where the browser knows no name. */
export function languageName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
