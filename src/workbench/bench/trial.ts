import { groupsOf, type Group, type RuleOfPack } from '../../packs/called-off.ts';
import { headOf, rulesInOrder } from '../../packs/compile.ts';
import type { Pack } from '../../packs/format.ts';
import { engineWith, type Engine, type Rules } from '../../scoring/index.ts';
import { type Ground } from './ground.ts';
import { joinedMatcher, type JoinedLot } from './joined.ts';
import { keyOfSaying, type Saying } from './lots.ts';

/** Packs that are tried, and their engine. */
export interface Trial {
  readonly packs: readonly Pack[];
  readonly engine: Engine;
  readonly rules: Rules;
}

/** A rule's name among all packs. */
export const nameOf = ({ pack, rule }: { readonly pack: string; readonly rule: string }): string =>
  `${pack}/${rule}`;

const named = ({ pack, rule }: RuleOfPack): string => `${pack.name}/${rule.name}`;

/** The owners under which a rule's groups are told, English first. */
export function ownersOf(rules: Rules): ReadonlyMap<string, readonly number[]> {
  const owners = new Map(rules.rules.map((row, number) => [nameOf(row), [number]]));
  const first = rules.rules.length + rules.places.length;
  for (const [at, rule] of (rules.wordings ?? []).entries()) {
    const row = rules.rules[rule];
    if (row) owners.get(nameOf(row))?.push(first + at);
  }
  return owners;
}

/**
 * A rule's phrases, each with the owners of the groups that have it: those of each language in hand by themselves, so
 * that a stroke of a key costs little, and all others together.
 */
function lotsOf(
  ground: Ground,
  groups: readonly Group[],
  owners: readonly number[],
  inHand: ReadonlySet<string>,
): readonly JoinedLot[] {
  const lots = new Map<string, { readonly saying: Saying; readonly told: number[] }[]>();
  const known = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const { phrase, language = 'en', off = false } of group) {
      const saying = { language, phrase, off };
      const told = known.get(keyOfSaying(saying));
      if (told) {
        told.push(owners[at] ?? -1);
        continue;
      }
      const first = [owners[at] ?? -1];
      known.set(keyOfSaying(saying), first);
      const lot = inHand.has(language) ? language : '';
      lots.set(lot, [...(lots.get(lot) ?? []), { saying, told: first }]);
    }
  }
  return [...lots.values()].map((all) => {
    const lot = ground.lotOf(all.map(({ saying }) => saying));
    return { lot, told: lot.sayings.map((saying) => known.get(keyOfSaying(saying)) ?? []) };
  });
}

/** Rules that differ from the shipped ones, by `pack/rule`, and the languages in which they do. */
export type Touched = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The engine of packs that differ from the shipped ones in some rules, which are tried as if they were
 * active. Only the phrases of these rules are compiled. Throws a sentence where a combination names what is not there.
 */
export function trialOf(ground: Ground, changed: readonly Pack[], touched: Touched): Trial {
  const { asset, world } = ground;
  const packs = changed.map((pack) => ({
    ...pack,
    rules: pack.rules.map((rule) =>
      touched.has(`${pack.name}/${rule.name}`) ? { ...rule, status: 'active' as const } : rule,
    ),
  }));
  const head = headOf(packs, world);
  const before = ownersOf(asset);
  const groups = rulesInOrder(packs).map((one) =>
    touched.has(named(one)) ? groupsOf(one) : undefined,
  );
  const wordings = head.rules.flatMap((row, number) => {
    const count = groups[number]?.length ?? before.get(nameOf(row))?.length ?? 1;
    return Array.from({ length: count - 1 }, () => number);
  });
  const rules: Rules = { ...head, wordings };
  const owners = ownersOf(rules);
  const lots = head.rules.flatMap((row, number) => {
    const own = groups[number];
    const inHand = touched.get(nameOf(row));
    return own && inHand ? lotsOf(ground, own, owners.get(nameOf(row)) ?? [], inHand) : [];
  });
  const calls = callsOf(asset, rules, touched);
  const matcher = joinedMatcher({
    base: ground.matcher,
    called: (owner) => calls[owner],
    names: (owner) => {
      const place = asset.places[owner - asset.rules.length];
      return place && `place:${place.tier}`;
    },
    lots,
  });
  return { packs, rules, engine: engineWith(rules, matcher, ground.fold) };
}

/** By owner of the shipped phrases: what it is called in the trial. */
function callsOf(shipped: Rules, tried: Rules, touched: Touched): readonly (number | undefined)[] {
  const now = ownersOf(tried);
  const calls: (number | undefined)[] = [];
  for (const [name, owners] of ownersOf(shipped)) {
    for (const [at, owner] of owners.entries())
      calls[owner] = touched.has(name) ? undefined : now.get(name)?.[at];
  }
  for (const at of shipped.places.keys())
    calls[shipped.rules.length + at] = tried.rules.length + at;
  return calls;
}
