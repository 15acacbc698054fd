import { askTab } from '../platform/ask.ts';
import type { SeenListing } from '../platform/messages.ts';
import { pictureOf } from '../platform/picture.ts';
import { toBase64 } from '../scoring/bytes.ts';
import type { OpenPage } from './page.ts';

/** A listing to be reported, with a picture of it (PNG, Base64) where the browser gives one. */
export async function withPicture(
  page: OpenPage | undefined,
  seen: SeenListing,
): Promise<{ seen: SeenListing; picture?: string }> {
  if (page === undefined) return { seen };
  const box = await askTab(page.tab, 'boxOf', { key: seen.key }).catch(() => undefined);
  const png = box && (await pictureOf(box));
  return png === undefined ? { seen } : { seen, picture: toBase64(png) };
}
