import type { Listing } from '../../model.ts';
import { readPage } from '../../sites/index.ts';
import { pageFrom } from '../sites/open-page.ts';

/**
 * The listings of a saved page, as the person would have them read on request: nothing of the page is run or loaded.
 * `url` is the address it was saved from; pages without one are read by the general reader.
 */
export function listingsOfPage(html: string, url: string): Promise<readonly Listing[]> {
  const address = url === '' ? 'https://page.invalid/' : url;
  const found = readPage(pageFrom(html, address), address, { general: true });
  return Promise.resolve(found.map(({ listing }) => listing));
}
