/**
 * The one file that uses the network, for the background alone: to a host that the person named and allowed, with
 * nothing of the browser's own (no cookies, no cache, no referrer). Answers are a stranger's: redirects are not
 * followed, time and length have bounds.
 */
import type { HttpAnswer } from '../report/taxii/outcome.ts';

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Why there is no answer. `too-long`: it was longer than we read. */
export type NoAnswer = 'unreachable' | 'timeout' | 'redirected' | 'too-long';

/** Shorter than the half minute after which a browser may end a background that waits. */
const patience = 20_000;
/** Far more than any resource we ask for. Bytes. */
const longest = 1_000_000;

/** How long and how much. */
export interface Limits {
  /** For the whole of it, milliseconds. */
  readonly patience: number;
  /** Bytes of the answer. */
  readonly longest: number;
  /** For the answer to begin, and between its pieces, milliseconds; as `patience` where it is not said. */
  readonly silence?: number;
}

/** Asks once. Never rejects. */
export const askServer = (
  { method, url, headers, body }: Request,
  limits: Limits = { patience, longest },
): Promise<HttpAnswer | NoAnswer> =>
  reach(
    url,
    { method, headers, ...(body !== undefined && { body }) },
    limits,
    (response, bytes) => {
      const header = (name: string): string => response.headers.get(name) ?? '';
      return {
        http: response.status,
        type: header('content-type'),
        retryAfter: header('retry-after'),
        text: new TextDecoder().decode(bytes),
      };
    },
  );

/** A file of a server, byte for byte. */
export interface FileAnswer {
  readonly http: number;
  /** What the server calls this state of the file; empty where it does not say. */
  readonly etag: string;
  readonly bytes: Uint8Array;
}

/**
 * Fetches a file, unless it still is what its server calls `etag` (the answer is 304 then, with no bytes). Never
 * rejects. Slow lines may take their time, as long as something comes.
 */
export const fetchFile = (
  url: string,
  etag: string,
  limits: Limits,
): Promise<FileAnswer | NoAnswer> =>
  reach(
    url,
    { method: 'GET', headers: etag === '' ? {} : { 'if-none-match': etag } },
    limits,
    ({ status, headers }, bytes) => ({ http: status, etag: headers.get('etag') ?? '', bytes }),
  );

async function reach<T>(
  url: string,
  asked: Pick<RequestInit, 'method' | 'headers' | 'body'>,
  limits: Limits,
  read: (response: Response, bytes: Uint8Array) => T,
): Promise<T | NoAnswer> {
  const end = new AbortController();
  let late = false;
  const giveUp = (): void => {
    late = true;
    end.abort();
  };
  const whole = setTimeout(giveUp, limits.patience);
  let piece = setTimeout(giveUp, limits.silence ?? limits.patience);
  try {
    const response = await fetch(url, {
      ...asked,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: end.signal,
    });
    if (isRedirect(response)) return 'redirected';
    const bytes = await bounded(response, limits.longest, () => {
      clearTimeout(piece);
      piece = setTimeout(giveUp, limits.silence ?? limits.patience);
    });
    return bytes === undefined ? 'too-long' : read(response, bytes);
  } catch {
    return late ? 'timeout' : 'unreachable';
  } finally {
    clearTimeout(whole);
    clearTimeout(piece);
    // What is left of an answer that was not read to its end.
    end.abort();
  }
}

/** Browsers hide where a redirect leads. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status > 299 && status < 400 && status !== 304);

/** The body; undefined when it is longer than `most` bytes. */
async function bounded(
  response: Response,
  most: number,
  came: () => void,
): Promise<Uint8Array | undefined> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) break;
    length += value.length;
    if (length > most) return undefined;
    pieces.push(value);
    came();
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const one of pieces) {
    bytes.set(one, at);
    at += one.length;
  }
  return bytes;
}
