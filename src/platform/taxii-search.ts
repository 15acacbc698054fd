/** Finds the collections at an address that a person typed: of a server, of an API root, or of one collection. */
import type { Answer } from '../report/taxii/answer.ts';
import { apiRoot, collection, collections, discovery } from '../report/taxii/resources.ts';
import type { Collection } from '../report/taxii/resources.ts';
import type { FoundCollection, FoundCollections } from './messages.ts';
import { maySend } from './may-send.ts';
import type { Credentials } from './organisations.ts';
import { read } from './taxii.ts';

/** So that an answer cannot have us ask for ever. */
const mostRoots = 10;

/** The collections there, those that take reports first; or why there are none. Never rejects. */
export async function collectionsAt(
  address: string,
  credentials: Credentials,
): Promise<FoundCollections> {
  const url = addressOf(address);
  if (url === undefined) return { problem: { code: 'not-https' } };
  // A collection, as it stands in its address or with the parts that come after.
  const one = /^(.*\/collections\/)[^/]+\/(?:(?:objects|manifest)\/)?$/.exec(url)?.[0];
  if (one !== undefined) return single(one.replace(/(?:objects|manifest)\/$/, ''), credentials);
  const rootOnly = url.replace(/collections\/$/, '');
  const found = await read(rootOnly, credentials, either);
  if ('resource' in found) return behind(found.resource, rootOnly, credentials);
  // Where people type no more than the host, the server is at the path that the standard sets aside for it (4.1).
  const isHost = new URL(rootOnly).pathname === '/';
  // An answer of any other kind than TAXII may be that of a site beside it.
  if (!isHost || found.failure.http === undefined) return { problem: found.failure };
  const known = `${rootOnly}taxii2/`;
  const second = await read(known, credentials, either);
  return 'resource' in second
    ? behind(second.resource, known, credentials)
    : { problem: second.failure };
}

type Either =
  { readonly roots: readonly string[] } | { readonly most: number | undefined; speaks: boolean };
const either = (text: string): Either | undefined => apiRoot(text) ?? discovery(text);

async function behind(
  found: Either,
  address: string,
  credentials: Credentials,
): Promise<FoundCollections> {
  if (!('roots' in found)) return inRoots([address], credentials);
  const { origin } = new URL(address);
  const roots = found.roots
    .map((root) => addressOf(root, address))
    .filter((root) => root !== undefined);
  // Leave and credentials are for this server alone.
  const here = roots.filter((root) => new URL(root).origin === origin);
  if (here.length > 0) return inRoots(here.slice(0, mostRoots), credentials);
  const [away] = roots;
  return {
    problem:
      away === undefined ? { code: 'not-found' } : { code: 'elsewhere', words: new URL(away).host },
  };
}

/** The collections of these API roots; a problem only where none of them gave an answer. */
async function inRoots(
  roots: readonly string[],
  credentials: Credentials,
): Promise<FoundCollections> {
  const found: FoundCollection[] = [];
  const problems: Answer[] = [];
  for (const root of roots) {
    const list = await read(`${root}collections/`, credentials, collections);
    if ('failure' in list) problems.push(list.failure);
    else found.push(...list.resource.map((one) => asFound(one, `${root}collections/${one.id}/`)));
  }
  const [problem] = problems;
  if (problem !== undefined && problems.length === roots.length) return { problem };
  return { collections: found.sort((a, b) => Number(b.takesReports) - Number(a.takesReports)) };
}

async function single(address: string, credentials: Credentials): Promise<FoundCollections> {
  const found = await read(address, credentials, collection);
  return 'failure' in found
    ? { problem: found.failure }
    : { collections: [asFound(found.resource, address)] };
}

const asFound = (
  { title, description, canWrite, takesStix }: Collection,
  address: string,
): FoundCollection => ({ address, title, description, takesReports: canWrite && takesStix });

/** An absolute address with its last stroke and nothing behind it; undefined where we may not send. */
function addressOf(raw: string, from?: string): string | undefined {
  const typed = raw.trim();
  const whole = from === undefined && !typed.includes('://') ? `https://${typed}` : typed;
  try {
    const url = new URL(whole, from);
    if (!maySend(url)) return undefined;
    return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
  } catch {
    return undefined;
  }
}
