/**
 * What we ship of our packs beside the compiled asset, read from our own files: for the background and our own pages,
 * their workers too. Nothing but our own folder is asked.
 */
import type { Item } from '../input/items.ts';
import type { World } from '../packs/compile.ts';
import type { Explanations } from '../packs/explanations.ts';
import type { Pack } from '../packs/format.ts';

/** Our packs as they were checked at build time, and what they need to know of the world: all that `compile` takes. */
export interface Shipped {
  readonly packs: readonly Pack[];
  readonly world: World;
}

/** The YAML of our packs, by path below `src/packs`, such as `trafficking/rules/travel-paid.yml`. */
export type ShippedTexts = Readonly<Record<string, string>>;

/** Our packs and world, some megabytes. Rejects when the file cannot be read. */
export const shipped = async (): Promise<Shipped> =>
  (await ownFile('/packs/shipped.json.gz')) as Shipped;

/** The texts of our packs, some megabytes. Rejects when the file cannot be read. */
export const shippedTexts = async (): Promise<ShippedTexts> =>
  (await ownFile('/packs/texts.json.gz')) as ShippedTexts;

/** Our own labelled listings, for the workbench. Rejects when the file cannot be read. */
export const shippedBoard = async (): Promise<readonly Item[]> =>
  (await ownFile('/packs/board.json.gz')) as readonly Item[];

let words: Promise<Explanations> | undefined;

/**
 * What readers are told of our signs, in all languages: no part of the background's script, which would be read each time
 * it wakes for a tab. Read once. Rejects when the file cannot be read; the next one who asks tries again.
 */
export function shippedWords(): Promise<Explanations> {
  words ??= ownFile('/packs/explanations.json.gz').then(
    (found) => found as Explanations,
    (error: unknown) => {
      words = undefined;
      throw error;
    },
  );
  return words;
}

async function ownFile(path: `/packs/${string}`): Promise<unknown> {
  const { body } = await fetch(path);
  if (body === null) throw new Error(`${path} is empty`);
  return new Response(body.pipeThrough(new DecompressionStream('gzip'))).json();
}
