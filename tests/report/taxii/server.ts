/**
 * A small TAXII 2.1 server for tests (OASIS Standard, 10 June 2021): one API root, Basic authentication, and
 * collections that hold an object once by identifier and version. Plain HTTP on loopback.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectionResources } from './collection.ts';
import { Refusal } from './refusal.ts';
import { makeShelf, type Shelf } from './shelf.ts';
import { makeStatuses } from './statuses.ts';

export const taxii = 'application/taxii+json;version=2.1';

/** A collection as the test sets it up. */
export interface Offered {
  readonly id: string;
  readonly title: string;
  readonly canRead: boolean;
  readonly canWrite: boolean;
  /** Absent: not said. */
  readonly mediaTypes?: readonly string[];
}

export interface Asked {
  /** Who may come in; nobody is asked where it is absent. */
  readonly user?: { readonly name: string; readonly password: string };
  readonly collections?: readonly Offered[];
  /** Bytes of a body. */
  readonly most?: number;
  /** Objects of a page. */
  readonly pageSize?: number;
  /** How often a status is asked for before it is complete. */
  readonly pendingFor?: number;
  /** Tells what it holds already as a failure. */
  readonly strict?: boolean;
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Answers in the server's place, or says that it did not. */
type Fault = (
  request: IncomingMessage,
  response: ServerResponse,
  body: string,
) => boolean | Promise<boolean>;

export interface TaxiiServer {
  /** `http://127.0.0.1:port`, without a stroke behind it. */
  readonly origin: string;
  readonly root: string;
  addressOf(collection: string): string;
  shelfOf(collection: string): Shelf;
  /** Forgets what became of everything, as servers may. */
  forgetStatuses(): void;
  /** Each request so far: method, path, and what the server read of its headers and body. */
  readonly log: readonly Logged[];
  /** Stands before everything the server does, until it is taken away. */
  fault: Fault | undefined;
  /** Called when objects have been stored; that is answered when it is done. */
  stored: ((response: ServerResponse) => unknown) | undefined;
  close(): Promise<void>;
}

export interface Logged {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export const reports: Offered = {
  id: '91a7b528-80eb-42ed-a74d-c6fbd5a26116',
  title: 'Reports',
  canRead: true,
  canWrite: true,
};

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
