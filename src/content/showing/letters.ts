/** How high lines must be and how large letters, by language, so that no mark above or below is cut off. */
export interface Letters {
  /** Without a unit, as CSS takes it. */
  readonly lineHeight: number;
  /** In CSS pixels. */
  readonly size: number;
}

/** Measures from practice; see "Scripts and length" of the evidence on warnings. */
const byScript: readonly { readonly languages: string; readonly letters: Letters }[] = [
  // A letter below a letter below another stands lower than in any other script: measured in both browsers.
  { languages: 'km', letters: { lineHeight: 2.2, size: 16 } },
  { languages: 'my ur', letters: { lineHeight: 2, size: 16 } },
  { languages: 'th lo', letters: { lineHeight: 1.8, size: 16 } },
  { languages: 'ar fa', letters: { lineHeight: 1.7, size: 16 } },
  { languages: 'hi ne bn ta si am', letters: { lineHeight: 1.7, size: 16 } },
  { languages: 'zh ja ko', letters: { lineHeight: 1.65, size: 15 } },
  { languages: 'vi', letters: { lineHeight: 1.6, size: 15 } },
];

/** The letters for a BCP 47 language. */
export function lettersOf(language: string): Letters {
  const [plain = ''] = language.toLowerCase().split('-');
  const found = byScript.find(({ languages }) => languages.split(' ').includes(plain));
  return found?.letters ?? { lineHeight: 1.5, size: 15 };
}
