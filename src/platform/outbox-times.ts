/** When a report is tried again: after 1, 2, 4, 8 … minutes, then every six hours, for two weeks. No chance in it. */
const minute = 60_000;
const longest = 6 * 60 * minute;
/** The first nine waits take eight and a half hours, the others six each: two weeks in all. */
const mostTries = 64;
/** Three days. */
const mostAskings = 20;

/** How long to wait after this many tries, milliseconds; undefined when it is given up. */
export const waitAfter = (tries: number): number | undefined =>
  tries >= mostTries ? undefined : Math.min(minute * 2 ** Math.max(0, tries - 1), longest);

/** How long to wait before a server is asked again what became of a report; undefined when we no longer ask. */
export const waitToAsk = (askings: number): number | undefined =>
  askings >= mostAskings ? undefined : waitAfter(askings);

/** How long nothing is tried where we may not: leave that is given later has it tried at once. */
export const waitForLeave = longest;

/** The name of the time at which the next round is due. */
export const sendingTime = 'send';

/** A round that the browser ended in its middle is begun again after this long. */
export const roundAgainAfter = minute;
