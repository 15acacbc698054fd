/** The demo job board: a small server on loopback, made of built-ins. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { jobPage } from './job-page.ts';
import { listPage } from './list-page.ts';
import { readListings, type DemoListing } from './listing.ts';

export interface Board {
  /** Where the list of all ads is, with a slash at the end. */
  readonly address: string;
  readonly listings: readonly DemoListing[];
  /** The address of one ad, opened. */
  addressOf(listing: DemoListing): string;
  close(): Promise<void>;
}

const html = 'text/html; charset=utf-8';

interface Answer {
  readonly type: string;
  readonly body: string;
}

function answerTo(path: string, folder: string, board: Board): Answer | undefined {
  if (path === '/') return { type: html, body: listPage(board.listings) };
  if (path === '/board.css') {
    return {
      type: 'text/css; charset=utf-8',
      body: readFileSync(join(folder, 'board.css'), 'utf8'),
    };
  }
  const listing = board.listings.find(({ id }) => path === `/jobs/${id}`);
  if (listing) return { type: html, body: jobPage(listing, board.addressOf(listing)) };
  const pictured = board.listings.find(({ picture }) => path === `/pictures/${picture ?? ''}`);
  return pictured?.picture === undefined
    ? undefined
    : {
        type: 'image/svg+xml',
        body: readFileSync(join(folder, 'pictures', pictured.picture), 'utf8'),
      };
}

/** Serves the board on a free port of 127.0.0.1, or on `port`. `folder` is where `src/demo` is. */
export async function startBoard(folder: string, port = 0): Promise<Board> {
  const listings = readListings(folder);
  const server = createServer((request, response) => {
    const answer = answerTo((request.url ?? '/').replace(/[?#].*$/u, ''), folder, board);
    if (answer) response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const board: Board = {
    address,
    listings,
    addressOf: ({ id }) => `${address}jobs/${id}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return board;
}
