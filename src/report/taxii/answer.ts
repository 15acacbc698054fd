/** What became of a try to send a report to a TAXII 2.1 server, as a code that the interface has a sentence for. */

/** The report is with the server; nothing more is to be done. */
export const goodCodes = [
  /** All its objects are held. */
  'accepted',
  /** The server has it and is still at work on it: received, no more than that. We ask again. */
  'received',
  /** The server had it, and no longer tells what became of it. */
  'status-gone',
] as const;

/** Doing the same again may help: it is tried again by itself. */
export const passingCodes = [
  /** Nobody answered: offline, no such host, a certificate that is none. */
  'unreachable',
  'timeout',
  /** 429, or 503 with a time: the server asks to come later. */
  'busy',
  /** 500 to 599. */
  'server-error',
  /** What was answered is not TAXII 2.1, or far too long: a page that stands in for a server at rest, perhaps. */
  'not-taxii',
  /** The browser ended in the middle of a try. */
  'interrupted',
  /** We may not talk to this host: the person has not allowed it, or has taken it back. No try was made. */
  'no-permission',
  /** The browser was not allowed to let this kind of data leave, or no longer is. No try was made. */
  'no-consent',
] as const;

/** Doing the same again will not help: it waits for the person. */
export const lastingCodes = [
  /** The organisation was removed from the settings. */
  'no-organisation',
  /** The address is not https (on this machine http will do), or is none. */
  'not-https',
  'redirected',
  /** The server names API roots on other hosts alone: our leave and the credentials are for this one. */
  'elsewhere',
  /** 400. */
  'bad-request',
  /** 401: no credentials, or wrong ones. */
  'unauthorised',
  /** 403. */
  'forbidden',
  /** 404: no such collection, or none that we may see. */
  'not-found',
  /** 406 or 415, or the collection takes no STIX 2.1: another version of the standards is spoken there. */
  'wrong-media',
  /** 413, or more bytes than the server says it takes: nothing was sent then. */
  'too-large',
  /** 422: the server holds what we sent for wrong. */
  'unprocessable',
  /** The collection is one to read from only. */
  'not-writable',
  /** Some objects of the report were refused. */
  'partly-refused',
  /** All objects of the report were refused. */
  'all-refused',
  /** Another answer that the standard does not foresee; see `http`. */
  'unexpected',
] as const;

export type AnswerCode =
  (typeof goodCodes)[number] | (typeof passingCodes)[number] | (typeof lastingCodes)[number];

/** What became of one try. */
export interface Answer {
  readonly code: AnswerCode;
  /** HTTP status of the answer that decided, where there was one. */
  readonly http?: number;
  /**
   * The server's own words, to be quoted as a stranger's: plain text of at most 300 characters without controls and
   * marks of direction.
   */
  readonly words?: string;
  /** `too-large`: how many bytes the report has, and how many the server takes, where it says so. */
  readonly bytes?: number;
  readonly most?: number;
  /** `accepted`, `partly-refused`, `all-refused`: objects the server holds now, and those it refused. */
  readonly held?: number;
  readonly refused?: number;
  /** `busy`: how long the server asks us to wait, seconds. */
  readonly wait?: number;
}

/** What a try to send came to; `status` is there while the server is still at work on it. */
export interface Sent {
  readonly answer: Answer;
  /** Id of the server's status resource. */
  readonly status?: string;
}
