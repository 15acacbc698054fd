import type { Listing } from '../model.ts';

/** A listing made of nothing but a text that the person gave. */
export function pastedListing(text: string, url = ''): Listing {
  const empty = { title: '', employer: '', place: '', pay: '' };
  return { ...empty, text, url, site: '', by: 'person', links: [], pictures: 0, language: '' };
}
