/** Packs in use that were compiled on this device, in our own database: read part by part, as tabs ask for them. */
import { shippedStamp } from '../generated/stamp.ts';
import type { AssetHead } from '../scoring/switched-off.ts';
import type { Asset } from '../scoring/asset.ts';
import type { RecordPart } from '../scoring/match/record.ts';
import { keys, one, put, remove } from './database.ts';

interface HeadRow extends AssetHead {
  readonly id: string;
}

interface PartRow {
  readonly id: string;
  /** JSON of the part. */
  readonly part: string;
}

/** What an asset of these guests is called; an asset of another version of ours is never taken for it. */
export const assetName = (guests: string): string =>
  guests === '' ? '' : `${shippedStamp}-${guests}`;

/** Whether a name is that of an asset that this version of ours has made. */
export const isOfThisVersion = (name: string): boolean => name.startsWith(`${shippedStamp}-`);

/** Keeps an asset under a name, its parts first. Rejects when the disk is full or the database denied. */
export async function keepAsset(name: string, asset: Asset): Promise<void> {
  const { parts } = asset.phrases;
  const named = parts.map((part, at) => ({ part, id: `${name}/${part.script ?? `always-${at}`}` }));
  for (const { part, id } of named) {
    const row: PartRow = { id, part: JSON.stringify(part) };
    await put('asset', row);
  }
  const head = { ...asset, phrases: { ...asset.phrases, parts: [] } };
  const partNames = named.map(({ id, part: { script } }) => ({
    name: id,
    ...(script && { script }),
  }));
  const row: HeadRow = { id: name, head, partNames };
  await put('asset', row);
}

/** The asset of a name without its parts; undefined where there is none, or it was made by another version of ours. */
export async function keptHead(name: string): Promise<AssetHead | undefined> {
  if (!isOfThisVersion(name)) return undefined;
  return (await one('asset', name)) as HeadRow | undefined;
}

/** A part by the name that the asset's head gives it, as JSON; undefined where it is not there any more. */
export async function keptPart(name: string): Promise<string | undefined> {
  if (!isOfThisVersion(name)) return undefined;
  const found = (await one('asset', name)) as Partial<PartRow> | undefined;
  return found?.part;
}

/** The whole asset of a name, for our own pages. */
export async function keptAsset(name: string): Promise<Asset | undefined> {
  const found = await keptHead(name);
  if (found === undefined) return undefined;
  const texts = await Promise.all(found.partNames.map((part) => keptPart(part.name)));
  const parts = texts.flatMap((text) =>
    text === undefined ? [] : [JSON.parse(text) as RecordPart],
  );
  // Half an asset would miss signs and say nothing of it.
  if (parts.length < texts.length) return undefined;
  return { ...found.head, phrases: { ...found.head.phrases, parts } };
}

/** Deletes all assets but those of these names. */
export async function dropAssetsBut(names: readonly string[]): Promise<void> {
  for (const key of await keys('asset'))
    if (!names.includes(key.split('/', 1)[0] ?? '')) await remove('asset', key);
}
