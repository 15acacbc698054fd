/** Patterns that find an observable again, in the STIX pattern language. */
import type { StixObject } from './object.ts';

/** A text between quotation marks of a pattern. */
export const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** Which properties tell an observable of a type apart. */
const telling: Readonly<Record<string, readonly string[]>> = {
  'user-account': ['account_type', 'account_login'],
};

/** The pattern of an observable by the properties that tell it apart. */
export function patternOf(object: StixObject): string {
  const parts = (telling[object.type] ?? ['value']).flatMap((property) => {
    const value = object[property];
    return typeof value === 'string' ? [`${object.type}:${property} = ${quoted(value)}`] : [];
  });
  return `[${parts.join(' AND ')}]`;
}
