import type { PackName, PartNames } from '../model.ts';
import type { Asset, RuleRow } from './asset.ts';

/** What a person has switched off: the signs of whole packs, by name, and single ones, as `pack/rule`. */
export interface Off {
  readonly packs: readonly string[];
  readonly rules: readonly string[];
}

/** An engine's asset without the parts of its record, which are brought one by one, and their names. */
export interface AssetHead {
  readonly head: Asset;
  readonly partNames: PartNames;
}

/** What counts in a tab in place of what we ship. */
export interface InUse {
  /** Absent: what we ship, but for what is off. */
  readonly asset?: AssetHead;
  readonly off: Off;
}

/**
 * An asset whose signs that are off are never met: not shown, not counted, and missing in combinations that name them.
 * Nothing is compiled anew for that. Rules that are no signs stay: they take back what honest ads say.
 */
export function withoutOff(asset: Asset, off: Off): Asset {
  if (off.packs.length === 0 && off.rules.length === 0) return asset;
  const isOff = ({ kind, pack, rule }: RuleRow): boolean =>
    kind === 'sign' && (off.packs.includes(pack) || off.rules.includes(`${pack}/${rule}`));
  const hasSigns = ({ name }: PackName): boolean =>
    asset.rules.some(({ pack, kind }) => pack === name && kind === 'sign');
  return {
    ...asset,
    packs: asset.packs.filter((pack) => !off.packs.includes(pack.name) || !hasSigns(pack)),
    rules: asset.rules.map((row) => (isOff(row) ? muted(row) : row)),
  };
}

/** Words of no field count, and there is no fact or combination to be met by. */
function muted({ pack, rule, kind, topic, strength, harms }: RuleRow): RuleRow {
  return { pack, rule, kind, topic, strength, harms, in: [] };
}
