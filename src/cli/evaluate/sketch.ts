/**
 * What near-copies of a text share. Texts are cut into stretches of letters; the smallest of their hashes under
 * many shufflings agree as often as the two sets of stretches overlap (min-hashing). The smallest hashes are
 * bound in bands: texts that overlap by about three fifths or more nearly always share a band.
 */
import type { Listing } from '../../model.ts';

const stretch = 9;
const bands = 8;
const rowsOfBand = 4;
/** Longer texts are sketched by their beginning. */
const longest = 6000;

/** FNV-1a over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Another order of all hashes for each `number`. */
function shuffled(hash: number, number: number): number {
  let mixed = Math.imul(hash ^ Math.imul(number + 1, 0x9e3779b9), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Letters and digits only, small: what is left when a copier changed decoration, spaces and marks. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .slice(0, longest);

/** The bands of a text; for one shorter than a stretch the text itself. */
export function bandsOf(text: string): readonly string[] {
  const letters = lettersOf(text);
  if (letters.length === 0) return [];
  if (letters.length <= stretch) return [`text:${letters}`];
  const hashes = new Set<number>();
  for (let at = 0; at + stretch <= letters.length; at++)
    hashes.add(hashOf(letters.slice(at, at + stretch)));
  const least = new Uint32Array(bands * rowsOfBand).fill(0xffffffff);
  for (const hash of hashes) {
    for (let number = 0; number < least.length; number++) {
      const mixed = shuffled(hash, number);
      if (mixed < (least[number] ?? 0)) least[number] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const from = band * rowsOfBand;
    return `band${band}:${least.subarray(from, from + rowsOfBand).join('.')}`;
  });
}

const contact =
  /#[A-Z]{3,8}_\w{4,80}#|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}|(?:t\.me|wa\.me|zalo\.me)\/\S{3,40}|@\w{4,32}|\+?\d[\d ()-]{7,16}\d/giu;

/** Employer, contacts and bands of a listing: two listings that share one of them belong together. */
export function sketchOf({ title, employer, text }: Listing): readonly string[] {
  const name = lettersOf(employer);
  const contacts = [...text.slice(0, longest).matchAll(contact)].map(
    ([found]) => `contact:${found.toLowerCase().replaceAll(/[^\w@./]/gu, '')}`,
  );
  return [
    ...(name.length > 2 ? [`employer:${name}`] : []),
    ...new Set(contacts),
    ...bandsOf(`${title} ${text}`),
  ];
}
