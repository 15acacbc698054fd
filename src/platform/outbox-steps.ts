/** What a report in the outbox becomes by each step of the sender. Pure: `now` is in milliseconds since 1970. */
import { goodCodes, passingCodes } from '../report/taxii/answer.ts';
import type { Answer, Sent } from '../report/taxii/answer.ts';
import type { QueuedReport } from './outgoing.ts';
import { waitAfter, waitForLeave, waitToAsk } from './outbox-times.ts';

const iso = (time: number): string => new Date(time).toISOString();
const isOneOf = (codes: readonly string[], { code }: Answer): boolean => codes.includes(code);

/** Whether the sender has anything left to do with it. */
export const isUnfinished = ({ state, status }: QueuedReport): boolean =>
  state === 'waiting' || state === 'sending' || (state === 'sent' && status !== undefined);

/** What the person can give at any moment: it is looked at in every round. */
const isWithoutLeave = (answer: Answer | undefined): boolean =>
  answer?.code === 'no-permission' || answer?.code === 'no-consent';

/** Whether its time has come. */
export const isDue = ({ nextTry, answer }: QueuedReport, now: number): boolean =>
  isWithoutLeave(answer) || nextTry === undefined || Date.parse(nextTry) <= now;

/** A browser that ends so often in the middle of a try may do so because of it. */
const interruptionsAtOnce = 10;

/**
 * A try that nobody is at any more: the browser ended in its middle. Tried again at once; if that happens every time,
 * at growing intervals.
 */
export function recovered(before: QueuedReport, now: number): QueuedReport {
  if (before.state !== 'sending') return before;
  const often = before.tries - interruptionsAtOnce;
  const wait = often < 0 ? 0 : (waitAfter(often + 1) ?? 0);
  return again(before, { code: 'interrupted' }, now + wait);
}

/** A try begins, unless it was withdrawn or sent meanwhile. */
export const begun = (before: QueuedReport, now: number): QueuedReport =>
  before.state === 'waiting'
    ? {
        ...without(before, 'nextTry'),
        state: 'sending',
        tries: before.tries + 1,
        lastTry: iso(now),
      }
    : before;

/** A try has ended. */
export function settled(before: QueuedReport, { answer, status }: Sent, now: number): QueuedReport {
  if (isOneOf(goodCodes, answer)) return sent(before, answer, status, now);
  if (!isOneOf(passingCodes, answer)) return refused(before, answer);
  const wait = waitAfter(before.tries);
  if (wait === undefined) return { ...before, state: 'failed', answer };
  // A server that says when is obeyed, but never within a minute.
  const told = answer.wait === undefined ? wait : Math.max(answer.wait * 1000, waitAfter(1) ?? 0);
  return again(before, answer, now + told);
}

/** No try was made, because one for the same organisation just failed. What was sent keeps its answer. */
export const postponed = (before: QueuedReport, answer: Answer, until: string): QueuedReport => ({
  ...before,
  ...(before.state === 'waiting' && { answer }),
  nextTry: until,
});

/** No try was made, because we may not. */
export const withoutLeave = (
  before: QueuedReport,
  code: 'no-permission' | 'no-consent',
  now: number,
): QueuedReport => postponed(before, { code }, iso(now + waitForLeave));

/** The server was asked what became of it. */
export function asked(before: QueuedReport, answer: Answer, now: number): QueuedReport {
  if (before.state !== 'sent' || before.status === undefined) return before;
  const askings = (before.askings ?? 0) + 1;
  if (isOneOf(goodCodes, answer) && answer.code !== 'received') return { ...over(before), answer };
  if (answer.code === 'all-refused' || answer.code === 'partly-refused') {
    return refused(without(before, 'status', 'askings'), answer);
  }
  // Whatever else is answered now, the server has it.
  const wait = waitToAsk(askings);
  return wait === undefined ? over(before) : { ...before, askings, nextTry: iso(now + wait) };
}

/** The organisation is no more. */
export const refused = (before: QueuedReport, answer: Answer): QueuedReport => ({
  ...without(before, 'nextTry'),
  state: 'refused',
  answer,
});

const sent = (
  before: QueuedReport,
  answer: Answer,
  status: string | undefined,
  now: number,
): QueuedReport => ({
  ...(status === undefined
    ? over(before)
    : { ...before, status, nextTry: iso(now + (waitToAsk(1) ?? 0)) }),
  state: 'sent',
  sentAt: iso(now),
  answer,
});

/** Nothing is left to do: what was sent is not held here any longer than it is needed. */
const over = (before: QueuedReport): QueuedReport => ({
  ...without(before, 'nextTry', 'status', 'askings'),
  body: '',
});

const again = (before: QueuedReport, answer: Answer, when: number): QueuedReport => ({
  ...before,
  state: 'waiting',
  answer,
  nextTry: iso(when),
});

function without(
  before: QueuedReport,
  ...keys: readonly ('nextTry' | 'status' | 'askings')[]
): QueuedReport {
  const left = Object.entries(before).filter(([key]) => !keys.some((one) => one === key));
  return Object.fromEntries(left) as unknown as QueuedReport;
}
