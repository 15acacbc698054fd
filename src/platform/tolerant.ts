/** Reading what lies in storage: an earlier version of ours may have put it there, or a later one, or a broken disk. */

/** The fields of an object; none where it is not one. */
export const fieldsOf = (found: unknown): Readonly<Record<string, unknown>> =>
  typeof found === 'object' && found !== null && !Array.isArray(found)
    ? (found as Record<string, unknown>)
    : {};

/** A text; empty where it is none. */
export const textOf = (found: unknown): string => (typeof found === 'string' ? found : '');

/** Whether something is true and nothing else. */
export const truthOf = (found: unknown): boolean => found === true;

/** The texts of a list, what else is in it left out. */
export const textsOf = (found: unknown): readonly string[] =>
  Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];

/** No day is further from 1970, before or after it (milliseconds). */
const furthest = 8.64e15;

/** The times of a table (milliseconds since 1970), what else is in it left out. */
export const timesOf = (found: unknown): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(fieldsOf(found)).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && Math.abs(entry[1]) <= furthest,
    ),
  );

/** Whether something is an object in which each of these is a text. */
export const hasTexts = (found: unknown, names: readonly string[]): boolean =>
  names.every((name) => typeof fieldsOf(found)[name] === 'string');
