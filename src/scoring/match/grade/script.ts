/** Scripts whose letters pass for those of another, in the order in which they are met. */
const scripts = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['Greek', /^\p{Script=Greek}/u],
  ['Armenian', /^\p{Script=Armenian}/u],
  ['Cherokee', /^\p{Script=Cherokee}/u],
  ['Coptic', /^\p{Script=Coptic}/u],
  ['Lisu', /^\p{Script=Lisu}/u],
] as const;

/** The script of a letter, if it is one whose letters look like another's. */
export function scriptOf(letter: string): string | undefined {
  return scripts.find(([, letters]) => letters.test(letter))?.[0];
}
