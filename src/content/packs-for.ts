import { type AssetHead, withoutOff } from '../scoring/switched-off.ts';
import type { Bond } from './bond.ts';

/** What an engine is to be made of: what the background has put there, if that is whole, else what we ship. */
export function packsFor({ use, parts }: Pick<Bond, 'use' | 'parts'>, ours: AssetHead): AssetHead {
  if (use === undefined) return ours;
  const { asset, off } = use;
  const isWhole = asset?.partNames.every(
    ({ name, script }) => script !== undefined || parts.has(name),
  );
  const { head, partNames } = asset !== undefined && isWhole === true ? asset : ours;
  return { head: withoutOff(head, off), partNames };
}
