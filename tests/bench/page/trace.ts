/**
 * Reads a trace of Chromium: what the main thread of one page did between two marks of that page. Time is time on the
 * processor, so that a busy machine tells the same as a quiet one.
 */

/** As the browser writes it. */
export interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Of `dur`, what the thread had of a processor. */
  readonly tdur?: number;
}

export interface MainThread {
  /** Milliseconds that the thread was busy. */
  readonly busy: number;
  /** Milliseconds of its longest task. */
  readonly longest: number;
  /** The same of tasks after the page had come to rest by itself: its first layout is longer than all of ours. */
  readonly longestLater: number;
}

/** The categories that have to be traced. */
export const traceCategories = [
  'toplevel',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
];

const isTask = ({ name }: TraceEvent): boolean =>
  name === 'RunTask' || name === 'ThreadControllerImpl::RunTask';

/** Throws when the page's marks `bench-start`, `bench-shown` and `bench-end` are not in the trace. */
export function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const marked = (name: string): TraceEvent => {
    const found = events.find((event) => event.name === name && event.cat.includes('user_timing'));
    if (!found) throw new Error(`The trace has no mark ${name}.`);
    return found;
  };
  const [start, shown, end] = [marked('bench-start'), marked('bench-shown'), marked('bench-end')];
  // Nested loops would be counted twice: only tasks that no other task of the thread holds.
  const tasks = events
    .filter((event) => isTask(event) && event.pid === start.pid && event.tid === start.tid)
    .filter(({ ts, dur = 0 }) => ts + dur >= start.ts && ts <= end.ts)
    .toSorted((a, b) => a.ts - b.ts);
  let busy = 0;
  let longest = 0;
  let longestLater = 0;
  let upTo = 0;
  for (const { ts, dur = 0, tdur = dur } of tasks) {
    if (ts + dur <= upTo) continue;
    busy += tdur;
    longest = Math.max(longest, tdur);
    if (ts > shown.ts) longestLater = Math.max(longestLater, tdur);
    upTo = ts + dur;
  }
  return { busy: busy / 1000, longest: longest / 1000, longestLater: longestLater / 1000 };
}
