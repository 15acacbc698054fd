/**
 * A small TAXII 2.1 server for tests (OASIS Standard, 10 June 2021): one API root, Basic authentication, and
 * collections that hold an object once by identifier and version. Plain HTTP on loopback.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectionResources } from './collection.ts';
import { Refusal } from './refusal.ts';
import { reports, type Asked, type Logged, type TaxiiServer } from './setting.ts';
import { makeShelf } from './shelf.ts';
import { makeStatuses } from './statuses.ts';

export { reports, type Asked, type TaxiiServer } from './setting.ts';

export const taxii = 'application/taxii+json;version=2.1';

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

/** 1.6.8.1: nothing but TAXII 2.1 is spoken; who names no version gets the newest. */
function speaks(accept: string): boolean {
  return accept.split(',').some((one) => {
    const [type = '', ...rest] = one
      .trim()
      .split(';')
      .map((part) => part.trim());
    const version = rest.find((part) => part.startsWith('version='))?.slice(8);
    return (
      type === '*/*' ||
      (type === 'application/taxii+json' && (version === undefined || version === '2.1'))
    );
  });
}

/** Starts it on a free port. */
export async function startTaxii({
  user,
  collections = [reports],
  most = 10_000_000,
  pageSize = 100,
  pendingFor = 0,
  strict = false,
  clock = Date.now,
}: Asked = {}): Promise<TaxiiServer> {
  const shelves = new Map(collections.map(({ id }) => [id, makeShelf(clock)]));
  const statuses = makeStatuses(pendingFor, strict, clock);
  const log: Logged[] = [];
  const key =
    user && `Basic ${Buffer.from(`${user.name}:${user.password}`, 'utf8').toString('base64')}`;

  const resources = collectionResources({ collections, shelves, pageSize, statuses });

  const resourceOf = (
    method: string,
    url: URL,
    body: string,
    response: ServerResponse,
  ): { readonly http: number; readonly resource: unknown } => {
    const [first, ...path] = url.pathname.split('/').slice(1, -1);
    if (!url.pathname.endsWith('/')) throw new Refusal(404, 'No such resource');
    if (first === 'taxii2' && path.length === 0) {
      return {
        http: 200,
        resource: { title: 'A server for tests', default: '/root/', api_roots: ['/root/'] },
      };
    }
    if (first !== 'root') throw new Refusal(404, 'No such API root');
    if (path.length === 0) {
      return {
        http: 200,
        resource: { title: 'Reports', versions: [taxii], max_content_length: most },
      };
    }
    return resources(method, path, url.searchParams, body, response);
  };

  const server = createServer((request, response) => {
    const answer = async (): Promise<void> => {
      const body = await bodyOf(request);
      const { method = '', url = '/', headers } = request;
      log.push({ method, path: url, headers, body });
      if ((await taxiiServer.fault?.(request, response, body)) === true) return;
      const say = (http: number, resource: unknown, extra = {}): void => {
        const text = JSON.stringify(resource);
        response.writeHead(http, {
          'content-type': taxii,
          'content-length': Buffer.byteLength(text),
          ...extra,
        });
        response.end(text);
      };
      try {
        if (key !== undefined && headers.authorization !== key) {
          throw new Refusal(401, 'Unauthorized', {
            'www-authenticate': 'Basic realm="reports"',
          });
        }
        if (!speaks(headers.accept ?? '*/*')) throw new Refusal(406, 'Not acceptable');
        if (method === 'POST') {
          if (headers['content-type'] !== taxii) throw new Refusal(415, 'Unsupported media type');
          if (Buffer.byteLength(body) > most) throw new Refusal(413, 'Too large');
        }
        const { http, resource } = resourceOf(
          method,
          new URL(url, taxiiServer.origin),
          body,
          response,
        );
        if (http === 202) await taxiiServer.stored?.(response);
        if (!response.destroyed) say(http, resource);
      } catch (error) {
        const {
          http,
          message,
          headers: more,
        } = error instanceof Refusal ? error : new Refusal(500, String(error));
        say(http, { title: message, http_status: String(http) }, more);
      }
    };
    void answer().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const taxiiServer: TaxiiServer = {
    origin,
    root: `${origin}/root/`,
    addressOf: (collection) => `${origin}/root/collections/${collection}/`,
    shelfOf(collection) {
      const shelf = shelves.get(collection);
      if (shelf === undefined) throw new Error(`There is no collection ${collection}.`);
      return shelf;
    },
    forgetStatuses: () => statuses.forget(),
    log,
    fault: undefined,
    stored: undefined,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return taxiiServer;
}
