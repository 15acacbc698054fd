/**
 * What a TAXII 2.1 server answers, read as a stranger's: any text in, what we need of it out, bounded, undefined for
 * what is no such resource. Source: OASIS TAXII 2.1, sections 3.6, 4.1, 4.2, 4.3, 5.1 and 5.2.
 */
import { isStix, taxiiType } from './media.ts';
import { strangersWords } from './words.ts';

/** 4.1 */
export interface Discovery {
  /** Absolute, or a path from the root of the host. */
  readonly roots: readonly string[];
}

/** 4.2 */
export interface ApiRoot {
  /** Whether TAXII 2.1 is spoken there. */
  readonly speaks: boolean;
  /** The longest body it takes, bytes; undefined where it does not say. */
  readonly most: number | undefined;
}

/** 5.2 */
export interface Collection {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly canWrite: boolean;
  readonly takesStix: boolean;
}

/** 4.3 */
export interface Status {
  readonly id: string;
  readonly complete: boolean;
  readonly held: number;
  readonly refused: number;
  /** Identifiers of those it refused, as far as it lists them. */
  readonly failed: readonly string[];
  /** What is said of the first of them. */
  readonly words: string | undefined;
}

type Thing = Readonly<Record<string, unknown>>;

const most = { roots: 20, collections: 200, objects: 1000 };

function thing(text: string): Thing | undefined {
  try {
    return asThing(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const asThing = (raw: unknown): Thing | undefined =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? (raw as Thing) : undefined;

const texts = (raw: unknown): readonly string[] =>
  Array.isArray(raw) ? raw.filter((one) => typeof one === 'string') : [];

const things = (raw: unknown): readonly Thing[] =>
  Array.isArray(raw)
    ? raw
        .slice(0, most.objects)
        .map(asThing)
        .filter((one) => one !== undefined)
    : [];

/** Identifiers, whatever else they are; a comma would part them in a filter. */
const objectIds = (list: readonly Thing[]): readonly string[] =>
  texts(list.map((one) => one['id'])).filter((id) => /^[^\s,]{1,200}$/.test(id));

/** Counts are natural numbers; a server that leaves one out counts none. */
const count = (raw: unknown): number =>
  typeof raw === 'number' && Number.isSafeInteger(raw) && raw > 0 ? raw : 0;

/** Ids go into addresses: a UUID or the like, nothing that would lead elsewhere. */
const isId = (raw: unknown): raw is string =>
  typeof raw === 'string' && /^[\w.~-]{1,200}$/.test(raw) && !/^\.+$/.test(raw);

/** A discovery resource; undefined for what is none. */
export function discovery(text: string): Discovery | undefined {
  const found = thing(text);
  if (typeof found?.['title'] !== 'string' || 'versions' in found) return undefined;
  const roots = [found['default'], ...texts(found['api_roots'])];
  return { roots: [...new Set(texts(roots))].slice(0, most.roots) };
}

/** An API root resource; undefined for what is none. */
export function apiRoot(text: string): ApiRoot | undefined {
  const found = thing(text);
  if (found === undefined || !Array.isArray(found['versions'])) return undefined;
  const longest = count(found['max_content_length']);
  return {
    speaks: texts(found['versions']).some((one) => one.replaceAll(' ', '') === taxiiType),
    most: longest === 0 ? undefined : longest,
  };
}

function asCollection(raw: unknown): Collection | undefined {
  const found = asThing(raw);
  const id = found?.['id'];
  if (found === undefined || !isId(id) || typeof found['can_write'] !== 'boolean') return undefined;
  const types = found['media_types'];
  return {
    id,
    title: strangersWords(found['title']) ?? id,
    description: strangersWords(found['description']) ?? '',
    canWrite: found['can_write'],
    // 5.2.1: where none is named, any STIX is meant.
    takesStix: types === undefined || texts(types).some(isStix),
  };
}

/** A collection resource; undefined for what is none. */
export const collection = (text: string): Collection | undefined => asCollection(thing(text));

/** The collections of an API root: an empty object where there is none (5.1); undefined for what is no such list. */
export function collections(text: string): readonly Collection[] | undefined {
  const found = thing(text);
  const list = found?.['collections'] ?? [];
  if (found === undefined || !Array.isArray(list)) return undefined;
  return list
    .slice(0, most.collections)
    .map(asCollection)
    .filter((one) => one !== undefined);
}

/** A status resource; undefined for what is none. */
export function status(text: string): Status | undefined {
  const found = thing(text);
  const [id, state] = [found?.['id'], found?.['status']];
  if (found === undefined || !isId(id) || (state !== 'complete' && state !== 'pending')) {
    return undefined;
  }
  const failures = things(found['failures']);
  return {
    id,
    complete: state === 'complete',
    held: count(found['success_count']),
    refused: count(found['failure_count']),
    failed: objectIds(failures),
    words: strangersWords(failures[0]?.['message']),
  };
}

/** The identifiers in a manifest: an empty object where there is none (5.3); undefined for what is no manifest. */
export function manifest(text: string): readonly string[] | undefined {
  const found = thing(text);
  const list = found?.['objects'] ?? [];
  return Array.isArray(list) && found !== undefined ? objectIds(things(list)) : undefined;
}

/** The identifiers of the objects in an envelope of our own. */
export const envelopeIds = (envelope: string): readonly string[] =>
  objectIds(things(thing(envelope)?.['objects']));

/** What an error resource says, in the server's words; undefined for what is none. */
export function errorWords(text: string): string | undefined {
  const found = thing(text);
  const said = [strangersWords(found?.['title']), strangersWords(found?.['description'])];
  return strangersWords([...new Set(said.filter((one) => one !== undefined))].join(': '));
}
