/** Languages that put endings on words: the last word of their phrases is a stem. By ISO 639 code. */
const languages = new Set('az et fi hu kk kn ky ml mn ta te tr ug uz'.split(' '));
/** Scripts of such languages, whatever the language is said to be. */
const scripts = /[\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]$/u;
/** A shorter word is too easily the beginning of another. */
const shortestStem = 4;

/** Whether the last word of these words may have any ending, though no `*` says so. */
export function takesEndings(words: string, language: string | undefined): boolean {
  const last = words.split(/\s/u).at(-1) ?? '';
  const inLanguage = languages.has((language ?? '').split('-')[0] ?? '') && /\p{L}$/u.test(last);
  return last.length >= shortestStem && (inLanguage || scripts.test(last));
}
