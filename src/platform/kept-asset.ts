/** Packs in use that were compiled on this device, in our own database: read part by part, as tabs ask for them. */
import { shippedStamp } from '../generated/stamp.ts';
import type { AssetHead } from '../scoring/switched-off.ts';
import type { Asset } from '../scoring/asset.ts';
import type { RecordPart } from '../scoring/match/record.ts';
import { keys, one, put, remove } from './database.ts';

/** An asset as a tab begins with it. */
export interface KeptHead extends AssetHead {
  readonly id: string;
  /** The parts that every engine needs, as JSON: they are read with the head at one go. */
  readonly always: readonly KeptPart[];
}

interface KeptPart {
  readonly name: string;
  readonly json: string;
}

/** A part that comes where a listing asks for it. */
interface PartRow {
  readonly id: string;
  readonly json: string;
}

/** What an asset of these guests is called; an asset of another version of ours is never taken for it. */
export const assetName = (guests: string): string =>
  guests === '' ? '' : `${shippedStamp}-${guests}`;

/** Whether a name is that of an asset that this version of ours has made. */
export const isOfThisVersion = (name: string): boolean => name.startsWith(`${shippedStamp}-`);

/** Keeps an asset under a name, its head last. Rejects when the disk is full or the database denied. */
export async function keepAsset(name: string, asset: Asset): Promise<void> {
  const all = asset.phrases.parts.map(({ script, ...rest }, at) => ({
    name: `${name}/${script ?? `always-${at}`}`,
    script,
    json: JSON.stringify({ ...(script && { script }), ...rest }),
  }));
  for (const { name: id, script, json } of all) {
    const row: PartRow = { id, json };
    if (script !== undefined) await put('asset', row);
  }
  const row: KeptHead = {
    id: name,
    head: { ...asset, phrases: { ...asset.phrases, parts: [] } },
    partNames: all.map((part) => ({
      name: part.name,
      ...(part.script && { script: part.script }),
    })),
    always: all.flatMap((part) =>
      part.script === undefined ? [{ name: part.name, json: part.json }] : [],
    ),
  };
  await put('asset', row);
}

/** The asset of a name as a tab begins with it; undefined where there is none, or another version of ours made it. */
export async function keptHead(name: string): Promise<KeptHead | undefined> {
  if (!isOfThisVersion(name)) return undefined;
  return (await one('asset', name)) as KeptHead | undefined;
}

/** A part by the name that the asset's head gives it, as JSON; undefined where it is not there any more. */
export async function keptPart(name: string): Promise<string | undefined> {
  if (!isOfThisVersion(name)) return undefined;
  return ((await one('asset', name)) as Partial<PartRow> | undefined)?.json;
}

/** The whole asset of a name, for our own pages; undefined also where a part is lacking: half of it would miss signs. */
export async function keptAsset(name: string): Promise<Asset | undefined> {
  const found = await keptHead(name);
  if (found === undefined) return undefined;
  const always = new Map(found.always.map((part) => [part.name, part.json]));
  const texts = await Promise.all(
    found.partNames.map(async ({ name: part }) => always.get(part) ?? keptPart(part)),
  );
  const parts = texts.flatMap((text) =>
    text === undefined ? [] : [JSON.parse(text) as RecordPart],
  );
  if (parts.length < texts.length) return undefined;
  return { ...found.head, phrases: { ...found.head.phrases, parts } };
}

/** Deletes all assets but those of these names. */
export async function dropAssetsBut(names: readonly string[]): Promise<void> {
  for (const key of await keys('asset'))
    if (!names.includes(key.split('/', 1)[0] ?? '')) await remove('asset', key);
}
