/** Structured data of any syntax, as a tree of plain values. */
export type Data = Readonly<Record<string, unknown>>;

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: a list as it is, one value alone, none as empty. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

/** Longer names than schema.org's are not looked at. */
const longest = 200;

/**
 * A name without what says that it is schema.org's: `https://schema.org/title`, `schema:title` and `title` are one.
 * `prefixes` are those that the page declares for schema.org.
 */
export function bareName(name: string, prefixes: readonly string[] = []): string {
  const short = name.slice(0, longest).trim();
  const iri = /^https?:\/\/(?:www\.)?schema\.org\/(.+)$/i.exec(short);
  if (iri?.[1] !== undefined) return iri[1].replace(/^#/, '');
  const [prefix, rest] = short.split(':', 2);
  const ours =
    rest !== undefined &&
    prefix !== undefined &&
    (prefix === 'schema' || prefixes.includes(prefix));
  return ours ? rest : short;
}

/** A value as words: text and numbers as they are, things by their name. */
export function wordsOf(value: unknown): string {
  const [first] = listOf(value);
  if (typeof first === 'string') return first.trim();
  if (typeof first === 'number') return String(first);
  if (!isData(first)) return '';
  for (const name of ['name', '@value', 'legalName', 'value', 'description', 'text']) {
    if (first[name] !== undefined && !isData(first[name])) return wordsOf(first[name]);
  }
  return '';
}
