import type { Evidence, Span } from '../model.ts';

/** Longer quotes are cut, at a space where there is one. */
const longest = 80;

/** The ad's own words for these signs, each stretch once, the strongest sign's first; `most` of them. */
export function quotesOf(signs: readonly Evidence[], most: number): readonly string[] {
  const taken: Span[] = [];
  const said = new Set<string>();
  for (const span of signs.flatMap(({ spans }) => spans)) {
    if (taken.length >= most) break;
    const words = span.text.trim();
    const isInside = taken.some((other) => overlaps(span, other));
    if (words === '' || isInside || said.has(words.toLowerCase())) continue;
    said.add(words.toLowerCase());
    taken.push(span);
  }
  return taken.map(({ text }) => shortened(text));
}

function overlaps(one: Span, other: Span): boolean {
  return one.field === other.field && one.from < other.to && other.from < one.to;
}

/** Words on one line, cut without breaking a character in two. */
export function shortened(text: string): string {
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(line);
  if (letters.length <= longest && text.length <= longest * 4) return line;
  const cut = letters.slice(0, longest).join('');
  const space = cut.lastIndexOf(' ');
  return `${space > longest / 2 ? cut.slice(0, space) : cut}…`;
}
