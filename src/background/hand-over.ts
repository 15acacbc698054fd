import type { BackgroundMessages } from '../platform/messages.ts';
import { openOwnPage } from '../platform/pages.ts';
import { putBy, takeOnce } from '../platform/session.ts';

type Handed = ReturnType<BackgroundMessages['handedOver']>;

const key = 'handed over';

/** Opens one of our pages and puts by, in memory only, what it is to begin with. */
export async function handOver(page: 'help' | 'report' | 'check', what: Handed): Promise<void> {
  await putBy(key, what);
  await openOwnPage(page);
}

/** What was put by, once. */
export async function takeOver(): Promise<Handed> {
  return (await takeOnce(key)) ?? {};
}
