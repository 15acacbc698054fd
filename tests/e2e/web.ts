/** A web of our own: one HTTPS server on loopback that stands for every host, and remembers what was asked. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Served {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Web {
  readonly port: number;
  /** Puts a page at an address; a query is part of it, a fragment is not. */
  put(address: string, page: string | Served): void;
  /** Every request since the start for an address where nothing was put, icons of pages aside. */
  strays(): readonly string[];
  close(): Promise<void>;
}

/** A certificate for no name in particular, made anew for each run: browsers are told to take any. */
function makeCertificate(): { readonly key: string; readonly cert: string } {
  const folder = mkdtempSync(join(tmpdir(), 'lurewatch-web-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=web.example'],
    ],
    { stdio: 'pipe' },
  );
  const made = { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  rmSync(folder, { recursive: true });
  return made;
}

const keyOf = (address: string): string => {
  const { host, pathname, search } = new URL(address);
  return `${host}${pathname}${search}`;
};

/** Starts the server on a free port of 127.0.0.1. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, Served>();
  const strays: string[] = [];
  const server: Server = createServer(makeCertificate(), (request, response) => {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const page = pages.get(`${host}${path}`);
    if (path === '/favicon.ico') {
      response.writeHead(404).end();
    } else if (page) {
      response
        .writeHead(200, {
          'content-type': page.type ?? 'text/html; charset=utf-8',
          ...page.headers,
        })
        .end(page.body);
    } else {
      strays.push(`${request.method ?? ''} https://${host}${path}`);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    put: (address, page) =>
      void pages.set(keyOf(address), typeof page === 'string' ? { body: page } : page),
    strays: () => [...strays],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
