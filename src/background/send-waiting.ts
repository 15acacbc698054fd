/** Sends what waits in the outbox, one round after the other, one report at a time. */
import { wakeAt } from '../platform/alarms.ts';
import { alone } from '../platform/alone.ts';
import { kindsOf } from '../platform/data-consent.ts';
import { awake } from '../platform/life.ts';
import { organisationToAsk, originsOf } from '../platform/organisations.ts';
import { queued, step } from '../platform/outbox.ts';
import type { QueuedReport } from '../platform/outgoing.ts';
import * as steps from '../platform/outbox-steps.ts';
import { roundAgainAfter, sendingTime } from '../platform/outbox-times.ts';
import { isGranted } from '../platform/permissions.ts';
import { send, statusOf } from '../platform/taxii.ts';
import type { Door } from '../platform/taxii.ts';

/** Tries everything that is due and sets the time of the next round. */
export const sendWaiting = (): Promise<void> => alone('outbox', () => awake(round));

async function round(): Promise<void> {
  if (!(await queued()).some(steps.isUnfinished)) return;
  // Should the browser end us in the middle.
  await wakeAt(sendingTime, Date.now() + roundAgainAfter);
  const failed = new Map<string, QueuedReport>();
  for (const one of await queued()) {
    if (!steps.isUnfinished(one)) continue;
    // Nobody else sends while we do: a try that is under way was left behind.
    const there = await recover(one);
    if (there !== undefined && steps.isDue(there, Date.now())) await tryOne(there, failed);
  }
  await wakeAt(sendingTime, nextTime(await queued()));
}

const recover = (one: QueuedReport): Promise<QueuedReport | undefined> =>
  one.state === 'sending'
    ? step(one.id, (before) => steps.recovered(before, Date.now()))
    : Promise.resolve(one);

/** `failed`: the last report that an organisation's server was not there for, in this round. */
async function tryOne(one: QueuedReport, failed: Map<string, QueuedReport>): Promise<void> {
  const { id, organisation } = one;
  const found = await organisationToAsk(organisation);
  if (found === undefined) return orphaned(one);
  const missing = await missingLeave(one, found);
  if (missing !== undefined) {
    await step(id, (before) => steps.withoutLeave(before, missing, Date.now()));
    return;
  }
  const down = failed.get(organisation);
  if (down?.answer !== undefined) {
    const { answer, nextTry = '' } = down;
    await step(id, (before) => steps.postponed(before, answer, nextTry));
    return;
  }
  const after = await (one.state === 'sent' ? ask(one, found) : post(one, found));
  if (after?.state === 'waiting') failed.set(organisation, after);
}

/** What the person has not allowed, or has taken back; undefined when all is allowed. */
async function missingLeave(
  { report }: QueuedReport,
  { collection, credentials }: Door,
): Promise<'no-permission' | 'no-consent' | undefined> {
  if (!(await isGranted(originsOf(collection)))) return 'no-permission';
  return (await isGranted([], kindsOf(report, credentials.kind))) ? undefined : 'no-consent';
}

async function orphaned({ id, state }: QueuedReport): Promise<void> {
  await step(id, (before) =>
    state === 'sent'
      ? steps.asked(before, { code: 'status-gone' }, Date.now())
      : steps.refused(before, { code: 'no-organisation' }),
  );
}

async function post(one: QueuedReport, door: Door): Promise<QueuedReport | undefined> {
  const begun = await step(one.id, (before) => steps.begun(before, Date.now()));
  // Taken back meanwhile.
  if (begun?.state !== 'sending') return begun;
  const sent = await send(one.body, door);
  return step(one.id, (before) => steps.settled(before, sent, Date.now()));
}

async function ask(one: QueuedReport, door: Door): Promise<QueuedReport | undefined> {
  const { id, body, status = '' } = one;
  const answer = await statusOf(status, body, door);
  return step(id, (before) => steps.asked(before, answer, Date.now()));
}

/** When the first of those that are left is due; undefined when nothing is. */
function nextTime(all: readonly QueuedReport[]): number | undefined {
  const times = all
    .filter(steps.isUnfinished)
    .map(({ nextTry }) => Date.parse(nextTry ?? new Date().toISOString()));
  return times.length === 0 ? undefined : Math.min(...times);
}
