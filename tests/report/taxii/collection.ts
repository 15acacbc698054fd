/** The resources of an API root: collections, objects, manifests, versions, statuses (TAXII 2.1, 4.3 and 5). */
import type { ServerResponse } from 'node:http';
import { filtered, paged } from './filters.ts';
import { Refusal } from './refusal.ts';
import type { Offered } from './setting.ts';
import type { Held, Shelf } from './shelf.ts';
import type { Found, Statuses } from './statuses.ts';

interface Setting {
  readonly collections: readonly Offered[];
  readonly shelves: ReadonlyMap<string, Shelf>;
  readonly pageSize: number;
  readonly statuses: Statuses;
}

const stix = 'application/stix+json;version=2.1';

/** Answers what is asked below an API root. */
export function collectionResources(setting: Setting) {
  const { collections, shelves, pageSize, statuses } = setting;
  const collectionResource = ({ id, title, canRead, canWrite, mediaTypes }: Offered) => ({
    id,
    title,
    can_read: canRead,
    can_write: canWrite,
    ...(mediaTypes && { media_types: mediaTypes }),
  });

  const listing = (
    held: readonly Held[],
    query: URLSearchParams,
    response: ServerResponse,
    write: (page: readonly Held[], next: object) => object,
  ): Found => {
    const { page, more, next } = paged(filtered(held, query), query, pageSize);
    const [first, last] = [page[0], page.at(-1)];
    if (first !== undefined && last !== undefined) {
      response.setHeader('X-TAXII-Date-Added-First', first.added);
      response.setHeader('X-TAXII-Date-Added-Last', last.added);
    }
    // An empty list is an empty object (3.7).
    if (page.length === 0) return { http: 200, resource: {} };
    return { http: 200, resource: write(page, { more, ...(next !== undefined && { next }) }) };
  };

  return (
    method: string,
    [kind, name = '', part, object, versions]: readonly string[],
    query: URLSearchParams,
    body: string,
    response: ServerResponse,
  ): Found => {
    if (kind === 'status' && method === 'GET' && part === undefined) return statuses.get(name);
    if (kind !== 'collections') throw new Refusal(404, 'No such resource');
    if (name === '') {
      const list = collections.map(collectionResource);
      return { http: 200, resource: list.length === 0 ? {} : { collections: list } };
    }
    const offered = collections.find(({ id }) => id === name);
    const shelf = shelves.get(name);
    if (offered === undefined || shelf === undefined) throw new Refusal(404, 'No such collection');
    if (part === undefined) return { http: 200, resource: collectionResource(offered) };
    const may = method === 'GET' ? offered.canRead : offered.canWrite;
    if (!may) throw new Refusal(403, 'Forbidden');
    const entry = ({ object: { id }, added, version }: Held) => ({
      id,
      date_added: added,
      version,
      media_type: stix,
    });
    if (part === 'manifest' && method === 'GET' && object === undefined) {
      return listing(shelf.all(), query, response, (page, next) => ({
        ...next,
        objects: page.map(entry),
      }));
    }
    if (part !== 'objects') throw new Refusal(404, 'No such resource');
    if (object === undefined && method === 'POST') return statuses.add(shelf, body);
    if (object === undefined) {
      if (method !== 'GET') throw new Refusal(405, 'Not allowed');
      return listing(shelf.all(), query, response, (page, next) => ({
        ...next,
        objects: page.map((held) => held.object),
      }));
    }
    const own = shelf.all().filter((held) => held.object.id === object);
    if (own.length === 0) throw new Refusal(404, 'No such object');
    if (versions === 'versions' && method === 'GET') {
      const all = new URLSearchParams([...query, ['match[version]', 'all']]);
      return listing(own, all, response, (page, next) => ({
        ...next,
        versions: page.map(({ version }) => version),
      }));
    }
    if (method === 'DELETE') {
      const gone = filtered(own, query);
      shelf.remove((held) => gone.includes(held));
      return { http: 200, resource: {} };
    }
    return listing(own, query, response, (page, next) => ({
      ...next,
      objects: page.map((held) => held.object),
    }));
  };
}
