/** Filters and paging of TAXII 2.1, sections 3.4 and 3.5. */
import type { Held } from './shelf.ts';
import { Refusal } from './refusal.ts';

export interface PageOf {
  readonly page: readonly Held[];
  readonly more: boolean;
  /** What to ask for the next page with. */
  readonly next: string | undefined;
}

const listOf = (query: URLSearchParams, name: string): readonly string[] | undefined =>
  query
    .get(name)
    ?.split(',')
    .map((one) => one.trim());

/** Without a filter of versions, the last one counts. */
function ofVersions(held: readonly Held[], wanted: readonly string[]): readonly Held[] {
  if (wanted.includes('all')) return held;
  const versions = new Map<string, string[]>();
  for (const { object, version } of held) {
    versions.set(object.id, [...(versions.get(object.id) ?? []), version].toSorted());
  }
  return held.filter(({ object, version }) => {
    const all = versions.get(object.id) ?? [];
    return wanted.some(
      (one) =>
        (one === 'last' && version === all.at(-1)) ||
        (one === 'first' && version === all[0]) ||
        one === version,
    );
  });
}

/** What a query asks for of what is held, in the order in which it was added. */
export function filtered(held: readonly Held[], query: URLSearchParams): readonly Held[] {
  const [ids, types, specs] = ['id', 'type', 'spec_version'].map((one) =>
    listOf(query, `match[${one}]`),
  );
  const after = query.get('added_after');
  if (after !== null && Number.isNaN(Date.parse(after))) {
    throw new Refusal(400, 'added_after is no time');
  }
  return ofVersions(
    held.filter(
      ({ object, specVersion }) =>
        (ids?.includes(object.id) ?? true) &&
        (types?.includes(object.type) ?? true) &&
        (specs?.includes(specVersion) ?? true),
    ),
    listOf(query, 'match[version]') ?? ['last'],
  ).filter(({ added }) => after === null || added > after);
}

/** One page of it; `most` is what the server gives at once. */
export function paged(held: readonly Held[], query: URLSearchParams, most: number): PageOf {
  const limit = query.get('limit');
  if (limit !== null && !/^[1-9]\d*$/u.test(limit)) throw new Refusal(400, 'limit is no number');
  const from = query.get('next') ?? '';
  const rest = held.filter(({ added }) => added > from);
  const page = rest.slice(0, Math.min(most, Number(limit ?? most)));
  const more = page.length < rest.length;
  return { page, more, next: more ? page.at(-1)?.added : undefined };
}
