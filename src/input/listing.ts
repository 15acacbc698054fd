import { blankListing, platforms, type Listing, type Platform } from '../model.ts';

/** One record of the input: the listing, or in words why there is none. */
export type Row =
  | { readonly id: unknown; readonly listing: Listing }
  | { readonly id: unknown; readonly problem: string };

/** Text as given; numbers are taken as text; anything else counts as not given. */
function textOf(...values: readonly unknown[]): string | undefined {
  for (const value of values) {
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  }
  return undefined;
}

const platformOf = (value: unknown): Platform | undefined =>
  platforms.find((platform) => platform === value);

/** A listing of plain words, for text that a person hands over. */
export function listingOf(words: Partial<Listing>): Listing {
  return { ...blankListing, ...words };
}

/** The listing that a parsed JSON value (or a record of a CSV file) stands for; `line` is its id when it has none. */
export function rowOf(value: unknown, line: number): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { id: line, problem: 'is no JSON object' };
  }
  const given = value as Readonly<Record<string, unknown>>;
  const id = Object.hasOwn(given, 'id') ? given['id'] : line;
  const title = textOf(given['title']);
  const text = textOf(given['text']);
  if (title === undefined && text === undefined) {
    return { id, problem: 'has neither "text" nor "title"' };
  }
  const platform = platformOf(given['platform']);
  return {
    id,
    listing: listingOf({
      title: title ?? '',
      employer: textOf(given['employer'], given['company']) ?? '',
      place: textOf(given['place'], given['location']) ?? '',
      pay: textOf(given['pay'], given['salary']) ?? '',
      text: text ?? '',
      url: textOf(given['url']) ?? '',
      ...(platform ? { platform } : {}),
    }),
  };
}
