/** How a test sets the server up, and what it gives the test. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Shelf } from './shelf.ts';

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
