/** A report on its way, as pages see it and as the database holds it. */
import type { Report } from '../report/report.ts';
import type { Answer } from '../report/taxii/answer.ts';

/**
 * - `waiting`: to be sent, at `nextTry` at the latest; `answer` says why it was not yet.
 * - `sending`: a try is under way.
 * - `sent`: the server has it (`answer`: `accepted`, `received`, `status-gone`).
 * - `refused`: the same again will not help, `answer` says why; `retry` tries all the same.
 * - `failed`: tried for two weeks in vain; `retry` begins anew.
 */
export const sendingStates = ['waiting', 'sending', 'sent', 'refused', 'failed'] as const;
export type SendingState = (typeof sendingStates)[number];

/** One report on its way to one organisation. Times are ISO 8601, UTC. */
export interface Outgoing {
  readonly id: string;
  readonly report: Report;
  /** The organisation's id, and its name when it was queued. */
  readonly organisation: string;
  readonly organisationName: string;
  readonly state: SendingState;
  readonly queuedAt: string;
  /** How often it was tried since it was queued or `retry` was pressed. */
  readonly tries: number;
  readonly lastTry?: string;
  /** When it is tried again, or when the server is asked again what became of it. */
  readonly nextTry?: string;
  readonly sentAt?: string;
  /** What the last try came to. */
  readonly answer?: Answer;
}

/** What the database holds of it. */
export interface QueuedReport extends Outgoing {
  /** The envelope, byte for byte; empty once the server has it for good. */
  readonly body: string;
  /** Id of the server's status resource, while it is still at work. */
  readonly status?: string;
  /** How often that was asked for. */
  readonly askings?: number;
}
