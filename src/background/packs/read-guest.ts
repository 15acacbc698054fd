import { topOf, type Fault } from '../../packs/at.ts';
import { languageAt } from '../../packs/check-language.ts';
import { packHeadAt } from '../../packs/check-pack.ts';
import { ruleAt } from '../../packs/check-rule.ts';
import { explanationsOf } from '../../packs/explanations.ts';
import type { Pack } from '../../packs/format.ts';
import type { KeptGuest } from '../../platform/packs-kept.ts';
import type { PackRefusal } from '../../platform/packs-listed.ts';

type Keyed = Readonly<Record<string, unknown>>;
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value as Keyed) : [];

/** A pack file as a guest that can be kept, or why not. */
export function guestOf(
  text: string,
  from: string,
): { guest: KeptGuest } | { refused: PackRefusal; faults: readonly string[] } {
  const value = parsed(text);
  if (value === undefined || value['lurewatch'] !== 'pack' || typeof value['name'] !== 'string')
    return { refused: 'not-a-pack', faults: [] };
  const faults: Fault[] = [];
  const head = packHeadAt(topOf(value['pack'], faults));
  const rules = entriesOf(value['rules']).map(([name, rule]) =>
    ruleAt(topOf(rule, faults), name, head.harms),
  );
  const languages = entriesOf(value['languages']).map(([code, one]) =>
    languageAt(topOf(one, faults), code, rules),
  );
  if (faults.length > 0)
    return {
      refused: 'pack-broken',
      faults: faults.map(({ path, says }) => `${path.join('.')} ${says}`),
    };
  const pack: Pack = { ...head, name: value['name'], rules, languages };
  const { name: id, title, version, date } = pack;
  return { guest: { id, from, text, title, version, date, explanations: explanationsOf([pack]) } };
}

function parsed(text: string): Keyed | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Keyed) : undefined;
  } catch {
    return undefined;
  }
}
