/**
 * Reports on their way to organisations. They wait in IndexedDB from the moment the person says so, and are sent by the
 * background, again and again at growing intervals, until the server has them, refuses them, or the person takes them
 * back. What leaves is fixed when it is queued: every try carries the same bytes, so that a server holds it once.
 */
import { sha256 } from '../report/digest/sha-256.ts';
import type { Report } from '../report/report.ts';
import { envelopeOf } from '../report/taxii/envelope.ts';
import { wakeAt } from './alarms.ts';
import { all, change } from './database.ts';
import type { Organisation } from './organisations.ts';
import { sendingStates, type Outgoing, type QueuedReport, type SendingState } from './outgoing.ts';
import { roundAgainAfter, sendingTime } from './outbox-times.ts';
import { refuseInPrivate } from './private-window.ts';
import { isReport } from './report-row.ts';
import { fieldsOf, hasTexts } from './tolerant.ts';
import { told } from './told.ts';

export type { Outgoing, SendingState } from './outgoing.ts';

const bell = told('outbox');
/** Calls back on each change of the outbox, here or elsewhere, until the returned function is called. */
export const watchOutbox = bell.watch;

const now = (): string => new Date().toISOString();

/** Everything, as the sender needs it, the oldest first. */
export async function queued(): Promise<readonly QueuedReport[]> {
  const found = (await all('outbox')).filter(isQueued);
  return found.sort((a, b) => a.queuedAt.localeCompare(b.queuedAt));
}

/** Whether a record is one that we can send and show; any other is left where it is. */
function isQueued(row: unknown): row is QueuedReport {
  const { report, state, tries } = fieldsOf(row);
  return (
    hasTexts(row, ['id', 'organisation', 'organisationName', 'queuedAt', 'body']) &&
    isReport(report) &&
    sendingStates.some((one) => one === state) &&
    typeof tries === 'number'
  );
}

/** Takes one step with one report, with nobody in between; undefined when it was taken back. */
export async function step(
  id: string,
  how: (before: QueuedReport) => QueuedReport,
): Promise<QueuedReport | undefined> {
  const after = await change<QueuedReport>('outbox', id, (before) => before && how(before));
  bell.tell();
  return after;
}

/**
 * Puts a report into the outbox. Resolves only when it is durably written: from then on it survives the browser being
 * killed. The same report for the same organisation is there once, however often it is queued. Rejects with
 * `PrivateWindow` in a private window, and where the disk is full or storage denied. Then ask the background to send:
 * `askBackground('sendWaiting')`.
 */
export async function queue(
  report: Report,
  { id: organisation, name }: Pick<Organisation, 'id' | 'name'>,
  picture?: Uint8Array,
): Promise<Outgoing> {
  refuseInPrivate();
  const body = envelopeOf(report, picture);
  const fresh: QueuedReport = {
    id: sha256(`${organisation} ${body}`),
    report,
    organisation,
    organisationName: name,
    state: 'waiting',
    queuedAt: now(),
    tries: 0,
    nextTry: now(),
    body,
  };
  const kept = await change<QueuedReport>('outbox', fresh.id, (before) =>
    before === undefined ? fresh : anew(before, ['refused', 'failed']),
  );
  bell.tell();
  await soon();
  return shown(kept ?? fresh);
}

/** Everything in the outbox, newest first. What was sent stays until the person removes it. */
export async function outgoing(): Promise<readonly Outgoing[]> {
  return [...(await queued())].reverse().map(shown);
}

/**
 * Takes a report back: it is deleted here and not sent. False, and nothing is done, when it is too late: the server has
 * it, or a try is under way and may have reached it.
 */
export async function withdraw(id: string): Promise<boolean> {
  let done = true;
  await change<QueuedReport>('outbox', id, (before) => {
    done = before?.state !== 'sent' && before?.state !== 'sending';
    return done ? undefined : before;
  });
  bell.tell();
  return done;
}

/** Takes one that was sent off the list; the server keeps what it has. One that still waits is left alone. */
export async function forgetSent(id: string): Promise<void> {
  await change<QueuedReport>('outbox', id, (before) =>
    before?.state === 'sent' ? undefined : before,
  );
  bell.tell();
}

/** Has it tried again at once and anew, also after it was refused or failed. Ask the background to send afterwards. */
export async function retry(id: string): Promise<void> {
  await change<QueuedReport>(
    'outbox',
    id,
    (before) => before && anew(before, ['waiting', 'refused', 'failed']),
  );
  bell.tell();
  await soon();
}

/** Should this page end before it has asked the background to send. */
const soon = (): Promise<void> =>
  wakeAt(sendingTime, Date.now() + roundAgainAfter).catch(() => undefined);

const anew = (before: QueuedReport, from: readonly SendingState[]): QueuedReport =>
  from.includes(before.state) ? { ...before, state: 'waiting', tries: 0, nextTry: now() } : before;

/** Has all that was refused or failed for an organisation tried again, when its address or credentials have changed. */
export async function retryFor(organisation: string): Promise<void> {
  const stuck = (await outgoing()).filter(
    (one) =>
      one.organisation === organisation && (one.state === 'refused' || one.state === 'failed'),
  );
  for (const { id } of stuck) await retry(id);
}

function shown({
  body: _body,
  status: _status,
  askings: _askings,
  ...rest
}: QueuedReport): Outgoing {
  return rest;
}
