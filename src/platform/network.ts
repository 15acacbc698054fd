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

/** Asks once. Never rejects. */
export async function askServer(
  { method, url, headers, body }: Request,
  limits = { patience, longest },
): Promise<HttpAnswer | NoAnswer> {
  const end = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    end.abort();
  }, limits.patience);
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: end.signal,
    });
    if (isRedirect(response)) return 'redirected';
    const text = await bounded(response, limits.longest);
    if (text === undefined) return 'too-long';
    const header = (name: string): string => response.headers.get(name) ?? '';
    return {
      http: response.status,
      type: header('content-type'),
      retryAfter: header('retry-after'),
      text,
    };
  } catch {
    return late ? 'timeout' : 'unreachable';
  } finally {
    clearTimeout(timer);
    // What is left of an answer that was not read to its end.
    end.abort();
  }
}

/** Browsers hide where a redirect leads. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status > 299 && status < 400);

/** The body as text; undefined when it is longer than `most` bytes. */
async function bounded(response: Response, most: number): Promise<string | undefined> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let [text, length] = ['', 0];
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>;
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}
