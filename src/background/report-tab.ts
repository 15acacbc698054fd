import { askTab } from '../platform/ask.ts';
import type { Foremost } from '../platform/messages.ts';
import { pictureOf } from '../platform/picture.ts';
import type { CalledOn } from '../platform/tabs.ts';
import { readTab } from '../platform/tabs.ts';
import { toBase64 } from '../scoring/bytes.ts';
import { handOver } from './hand-over.ts';

/** The engine comes only once there is a listing: so long we wait for its word (ms), and so often we ask. */
const patience = 4000;
const askEvery = 200;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The listing that the person means, judged if that comes in time; undefined where none is or none may be read. */
async function foremost(tab: number, by: 'menu' | 'keys'): Promise<Foremost | undefined> {
  const state = await askTab(tab, 'pageState').catch(() => undefined);
  if (state === undefined || state.reading === 'unread') await readTab(tab);
  const end = Date.now() + patience;
  for (;;) {
    const found = (await askTab(tab, 'foremost', { by })) ?? undefined;
    if (found?.seen.state !== 'waiting' || Date.now() > end) return found;
    await pause(askEvery);
  }
}

/**
 * Opens the report form with the listing that the person means on this tab, and a picture of it: their shortcut or their
 * menu is what lets us take one. Without a listing the form begins with the words they selected, if any.
 */
export async function reportTab(
  { id, window, private: apart }: CalledOn,
  by: 'menu' | 'keys',
  text = '',
): Promise<void> {
  // A page that no extension may enter is no reason not to open the form.
  const found = await foremost(id, by).catch(() => undefined);
  const png = found && (await pictureOf(found.box, window));
  await handOver('report', {
    ...(found ? { seen: found.seen } : text !== '' && { text }),
    ...(png && { picture: toBase64(png) }),
    ...(apart && { private: true }),
  });
}
