import { asksForData } from '../../platform/data-consent.ts';
import type { Organisation } from '../../platform/organisations.ts';
import { originsOf } from '../../platform/may-send.ts';
import { request } from '../../platform/permissions.ts';
import type { DataKind } from '../../report/data-kinds.ts';

/**
 * Whether the person lets a report with these kinds of data leave for this organisation: the browser asks about them
 * and about the host in one question, and not at all about what was allowed before. Must be called straight from a
 * click. Where the browser asks about hosts alone that was done in the settings.
 */
export async function letLeave(
  { collection }: Pick<Organisation, 'collection'>,
  kinds: readonly DataKind[],
): Promise<boolean> {
  if (!asksForData()) return true;
  try {
    return await request(originsOf(collection), kinds);
  } catch {
    return false;
  }
}
