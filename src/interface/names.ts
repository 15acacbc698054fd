/** Names of countries and languages, as the browser knows them. */

/** A country's name in the reader's language; its code where the browser knows none. */
export const countryName = (code: string, language: string): string =>
  nameOf(code, language, 'region');

/** A language's name in the reader's language; its code where the browser knows none. */
export const languageName = (code: string, language: string): string =>
  nameOf(code, language, 'language');

function nameOf(code: string, language: string, type: 'region' | 'language'): string {
  try {
    return new Intl.DisplayNames([language], { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
