/** The client of TAXII 2.1: sends an envelope to a collection and asks what became of it. */
import type { Answer, Sent } from '../report/taxii/answer.ts';
import { taxiiType } from '../report/taxii/media.ts';
import { outcomeOf, resourceOf } from '../report/taxii/outcome.ts';
import type { HttpAnswer } from '../report/taxii/outcome.ts';
import { apiRoot, collection, envelopeIds, manifest, status } from '../report/taxii/resources.ts';
import type { Status } from '../report/taxii/resources.ts';
import { toBase64 } from '../scoring/bytes.ts';
import { askServer } from './network.ts';
import type { NoAnswer } from './network.ts';
import { maySend } from './may-send.ts';
import type { Credentials } from './organisations.ts';

/** Where to, and as whom. */
export interface Door {
  /** Absolute address of a collection, `…/collections/<id>/`. */
  readonly collection: string;
  readonly credentials: Credentials;
}

/** Sends an envelope, if the collection takes it. Never rejects. */
export async function send(body: string, door: Door): Promise<Sent> {
  const { collection: address } = door;
  const refusal = await refusalOf(body, door);
  if (refusal !== undefined) return { answer: refusal };
  const found = await read(`${address}objects/`, door.credentials, status, body);
  if ('failure' in found) return { answer: found.failure };
  const { resource } = found;
  return {
    answer: await outcome(resource, body, door),
    ...(!resource.complete && { status: resource.id }),
  };
}

/** Asks what became of an envelope that the server was still at work on. Never rejects. */
export async function statusOf(id: string, body: string, door: Door): Promise<Answer> {
  const address = `${rootOf(door.collection)}status/${encodeURIComponent(id)}/`;
  const found = await read(address, door.credentials, status);
  if ('resource' in found) return outcome(found.resource, body, door);
  // Servers forget what became of things (TAXII 2.1, 4.3).
  return found.failure.code === 'not-found' ? { code: 'status-gone' } : found.failure;
}

/**
 * What a status comes to. Some servers count as a failure what they hold already: the objects that are the same in
 * every report, and all of one that is sent again. So we look which of those that failed are there.
 */
async function outcome(found: Status, body: string, door: Door): Promise<Answer> {
  if (!found.complete || found.refused === 0) return outcomeOf(found);
  const failed = found.failed.length === found.refused ? found.failed : envelopeIds(body);
  const missing = await notThere(failed, door);
  if (missing === undefined) return outcomeOf(found);
  const refused = Math.min(missing, found.refused);
  return outcomeOf({ ...found, held: found.held + found.refused - refused, refused });
}

/** Few enough for an address that any server takes. */
const idsAtOnce = 10;

/** How many of these identifiers the collection does not hold; undefined where it may not be read. */
async function notThere(ids: readonly string[], door: Door): Promise<number | undefined> {
  let missing = 0;
  for (let at = 0; at < ids.length; at += idsAtOnce) {
    const some = ids.slice(at, at + idsAtOnce);
    const query = new URLSearchParams({ 'match[id]': some.join(',') });
    const address = `${door.collection}manifest/?${String(query)}`;
    const found = await read(address, door.credentials, manifest);
    if ('failure' in found) return undefined;
    missing += some.filter((id) => !found.resource.includes(id)).length;
  }
  return missing;
}

/** Why this collection does not take this envelope, before a byte of it has left; undefined when it does. */
async function refusalOf(body: string, door: Door): Promise<Answer | undefined> {
  const root = await read(rootOf(door.collection), door.credentials, apiRoot);
  if ('failure' in root) return root.failure;
  if (!root.resource.speaks) return { code: 'wrong-media' };
  const bytes = new TextEncoder().encode(body).length;
  const { most = Infinity } = root.resource;
  if (bytes > most) return { code: 'too-large', bytes, most };
  const target = await read(door.collection, door.credentials, collection);
  if ('failure' in target) return target.failure;
  if (!target.resource.canWrite) return { code: 'not-writable' };
  return target.resource.takesStix ? undefined : { code: 'wrong-media' };
}

/** `https://a.example/root/collections/<id>/` → `https://a.example/root/`. */
export const rootOf = (collectionAddress: string): string =>
  collectionAddress.replace(/collections\/[^/]*\/$/, '');

/** Asks for a resource, or with `body` sends an envelope and gets its status. */
export async function read<T>(
  url: string,
  credentials: Credentials,
  reader: (text: string) => T | undefined,
  body?: string,
): Promise<{ readonly resource: T } | { readonly failure: Answer }> {
  if (!isAllowed(url)) return { failure: { code: 'not-https' } };
  const who = authorization(credentials);
  if (who === undefined) return { failure: { code: 'unauthorised' } };
  const answer = await askServer({
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers: {
      accept: taxiiType,
      ...who,
      ...(body !== undefined && { 'content-type': taxiiType }),
    },
    ...(body !== undefined && { body }),
  });
  return isAnswer(answer)
    ? resourceOf(answer, reader, Date.now())
    : { failure: { code: answer === 'too-long' ? 'not-taxii' : answer } };
}

const isAnswer = (answer: HttpAnswer | NoAnswer): answer is HttpAnswer =>
  typeof answer === 'object';

function isAllowed(address: string): boolean {
  try {
    return maySend(new URL(address));
  } catch {
    return false;
  }
}

/** RFC 7617 with UTF-8, RFC 6750; undefined for a token that no header can hold. */
function authorization(credentials: Credentials): Readonly<Record<string, string>> | undefined {
  if (credentials.kind === 'none') return {};
  if (credentials.kind === 'bearer') {
    const token = credentials.token.trim();
    return /^[\x21-\x7e]+$/.test(token) ? { authorization: `Bearer ${token}` } : undefined;
  }
  const { user, password } = credentials;
  return {
    authorization: `Basic ${toBase64(new TextEncoder().encode(`${user}:${password}`))}`,
  };
}
