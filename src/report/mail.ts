/** A mail that a person's own program opens with the text in it. */

/** Whether these words are one mail address. */
export const isMail = (words: string): boolean =>
  /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}$/.test(words);

/**
 * Windows hands programs addresses of at most 2,048 characters, and drops longer ones without a word; we stay below.
 */
const longest = 2000;

export interface Mail {
  readonly to: string;
  readonly subject: string;
  /** The body, if there is room for it. */
  readonly text: string;
  /** The body where there is none: says where the text is. */
  readonly instead: string;
}

/** The `mailto:` address (RFC 6068), and whether the whole text is in it. */
export function mailAddress({ to, subject, text, instead }: Mail): {
  readonly address: string;
  readonly isWhole: boolean;
} {
  const written = (body: string): string =>
    `mailto:${encoded(to).replace('%40', '@')}?subject=${encoded(subject)}&body=${encoded(body)}`;
  const address = written(text);
  const isWhole = address.length <= longest;
  return { address: isWhole ? address : written(instead), isWhole };
}

const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Line ends as mail has them; half a character, which nothing can encode, becomes the sign for one that is lost. */
const encoded = (words: string): string =>
  encodeURIComponent(words.replace(halves, '\ufffd').replace(/\r\n|\r|\n/g, '\r\n'));
