import type { Reason, Refused } from './feed/feed.ts';

/** Says no, for a reason; `details` are for whoever publishes. */
export const refuse = (refused: Reason, details: readonly string[] = []): Refused => ({
  refused,
  details,
});
