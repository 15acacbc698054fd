/** Where Preact's own code could turn text into markup; we never ask it to, so that it need not be able to. */
const cuts: readonly { readonly times: number; readonly piece: RegExp }[] = [
  { times: 2, piece: /"dangerouslySetInnerHTML"==\w\?\w=\w:/gu },
  {
    times: 1,
    piece:
      /(\w)\?\(\w\|\|\w&&\(\1\.__html==\w\.__html\|\|\1\.__html==(\w)\.innerHTML\)\|\|\(\2\.innerHTML=\1\.__html\),\w\.__k=\[\]\):/gu,
  },
];

/**
 * The code of Preact (its `dist/preact.mjs`) without the way from text to markup. Throws when the code is not the one
 * that the cuts were made for, as after an update.
 */
export function withoutMarkup(code: string): string {
  const made = cuts.reduce((text, { times, piece }) => {
    const found = text.match(piece)?.length ?? 0;
    if (found !== times) {
      throw new Error(
        `Preact has changed: ${found} places look like ${piece.source}, not ${times}. Look at src/cli/without-markup.ts.`,
      );
    }
    return text.replaceAll(piece, '');
  }, code);
  if (/innerHTML/iu.test(made)) throw new Error('Preact has one more way from text to markup.');
  return made;
}
