/** Spaces (what `\s` stands for) and the punctuation that stands right beside words. */
const separators = new Set(
  Array.from(
    ',.;:!?()/"-\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
    (sign) => sign.charCodeAt(0),
  ),
);
const ascii = Uint8Array.from({ length: 0x80 }, (_, unit) => Number(separators.has(unit)));

const isSeparator = (unit: number): boolean =>
  unit < 0x80 ? ascii[unit] === 1 : separators.has(unit);

/** The words of a text that are no longer than so many units, in order. */
export function spokenIn(text: string, longest: number): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isSeparator(text.charCodeAt(at))) continue;
    if (at > from && at - from <= longest) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}
