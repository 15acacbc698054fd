import { blankListing, type Listing } from '../model.ts';

/** A listing made of nothing but a text that the person gave. */
export function pastedListing(text: string, url = ''): Listing {
  return { ...blankListing, text, url };
}
