/** Small means for whole sentences: the right plural, and foreign words that keep their own direction. */

/** The form for a count, by the plural rules of a language; `other` is always there. */
export function plural(
  language: string,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string },
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}

/** A quoted piece inside a sentence, set off with Unicode isolates so that its direction cannot spill over. */
export function isolate(piece: string): string {
  return `\u2068${piece}\u2069`;
}
