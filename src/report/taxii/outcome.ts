/** What an answer of a TAXII 2.1 server comes to, as a code. */
import type { Answer, AnswerCode } from './answer.ts';
import { isTaxii } from './media.ts';
import { errorWords } from './resources.ts';
import type { Status } from './resources.ts';

/** An HTTP answer, its body whole. */
export interface HttpAnswer {
  readonly http: number;
  /** Its `Content-Type`, empty where there is none. */
  readonly type: string;
  /** Its `Retry-After`, empty where there is none. */
  readonly retryAfter: string;
  readonly text: string;
}

const byStatus: Readonly<Record<number, AnswerCode>> = {
  400: 'bad-request',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  406: 'wrong-media',
  408: 'timeout',
  413: 'too-large',
  415: 'wrong-media',
  422: 'unprocessable',
  429: 'busy',
};

/** A day: nobody may have us wait longer. */
const longestWait = 24 * 60 * 60;

/** RFC 9110, 10.2.3: seconds, or a date; `now` is in milliseconds since 1970. Undefined where it is neither. */
export function waitOf(retryAfter: string, now: number): number | undefined {
  const seconds = /^\d{1,9}$/.test(retryAfter.trim())
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - now) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), longestWait);
}

/** What an answer that is no success comes to. */
export function failureOf({ http, type, retryAfter, text }: HttpAnswer, now: number): Answer {
  const wait = waitOf(retryAfter, now);
  const words = /json/.test(type) ? errorWords(text) : undefined;
  const late: AnswerCode = http === 503 && wait !== undefined ? 'busy' : 'server-error';
  const code = byStatus[http] ?? (http >= 500 && http < 600 ? late : 'unexpected');
  return {
    code,
    http,
    ...(words !== undefined && { words }),
    ...(wait !== undefined && { wait }),
  };
}

/** The resource of a success, by its reader; else what the answer comes to. */
export function resourceOf<T>(
  answer: HttpAnswer,
  read: (text: string) => T | undefined,
  now: number,
): { readonly resource: T } | { readonly failure: Answer } {
  if (answer.http < 200 || answer.http > 299) return { failure: failureOf(answer, now) };
  const resource = isTaxii(answer.type) ? read(answer.text) : undefined;
  if (resource === undefined) return { failure: { code: 'not-taxii', http: answer.http } };
  return { resource };
}

/** What a status resource says of a report. */
export function outcomeOf({ complete, held, refused, words }: Status): Answer {
  if (!complete) return { code: 'received', held, refused };
  // A server that neither holds nor refuses anything has not taken it.
  if (held === 0)
    return { code: 'all-refused', held, refused, ...(words !== undefined && { words }) };
  return refused === 0
    ? { code: 'accepted', held, refused }
    : { code: 'partly-refused', held, refused, ...(words !== undefined && { words }) };
}
