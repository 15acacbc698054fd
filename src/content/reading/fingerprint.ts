import { fields, type Listing } from '../../model.ts';

/** A short stand-in for all the words of a listing: other words have another, but for one chance in 2⁵³ or so. */
export function fingerprintOf(listing: Listing): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (const field of fields) {
    const words = listing[field];
    for (let at = 0; at < words.length; at += 1) {
      const unit = words.charCodeAt(at);
      a = Math.imul(a ^ unit, 0x01000193);
      b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 13);
    }
    // So that words that move from one field to the next count as others.
    a = Math.imul(a ^ 0x1f, 0x01000193);
    b = Math.imul(b ^ 0x1f, 0x85ebca6b);
  }
  return `${listing.pictures > 0 ? 'p' : ''}${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
