/** A host of static files on loopback, as a feed needs it: with ETags, and faults on demand. */
import { createHash } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FeedHost {
  /** The folder of the feed. */
  readonly address: string;
  put(file: string, body: string | Uint8Array): void;
  /** What was asked: path, the ETag that came with it, and what was answered. */
  readonly log: { readonly path: string; readonly etag: string; readonly answer: number }[];
  /** Answers in place of the files while it is set. */
  fault?: RequestListener | undefined;
  close(): Promise<void>;
}

/** Starts a host with nothing on it, on this port or a free one. */
export async function startFeedHost(port = 0): Promise<FeedHost> {
  const files = new Map<string, Uint8Array>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    const etag = request.headers['if-none-match'] ?? '';
    response.on('close', () => void host.log.push({ path, etag, answer: response.statusCode }));
    if (host.fault !== undefined) return host.fault(request, response);
    const body = files.get(path.replace('/coast/', ''));
    if (body === undefined) return void response.writeHead(404).end('Nothing is here.');
    const own = `"${createHash('sha256').update(body).digest('hex').slice(0, 20)}"`;
    if (etag === own) return void response.writeHead(304, { etag: own }).end();
    response.writeHead(200, { etag: own, 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const host: FeedHost = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/coast/`,
    put: (file, body) =>
      void files.set(file, typeof body === 'string' ? new TextEncoder().encode(body) : body),
    log: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return host;
}
