/** What JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/**
 * JSON in its canonical form (RFC 8785): no spaces, keys in the order of their UTF-16 units, numbers and strings
 * as ECMAScript writes them. Keys without a value are left out; halves of surrogate pairs become U+FFFD.
 */
export function canonical(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(wellFormed(value));
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonical).join(',')}]`;
  const pairs = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => `${JSON.stringify(wellFormed(key))}:${canonical(one ?? null)}`);
  return `{${pairs.join(',')}}`;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

/** Text that any UTF-8 writer writes alike: lone halves of surrogate pairs replaced. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');
