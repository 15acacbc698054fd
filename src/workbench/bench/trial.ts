import { groupsOf, type Group, type RuleOfPack } from '../../packs/called-off.ts';
import { headOf, rulesInOrder } from '../../packs/compile.ts';
import type { Pack } from '../../packs/format.ts';
import { engineWith, type Engine, type Rules } from '../../scoring/index.ts';
import { type Ground } from './ground.ts';
import { joinedMatcher, type JoinedLot } from './joined.ts';

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

/** A rule's phrases language by language, each with the owners of the groups that have it. */
function lotsOf(ground: Ground, groups: readonly Group[], owners: readonly number[]): JoinedLot[] {
  const all = groups.flatMap((group, at) =>
    group.map(({ phrase, language = 'en', off = false }) => ({
      saying: { language, phrase, off },
      owner: owners[at] ?? -1,
    })),
  );
  const languages = [...new Set(all.map(({ saying }) => saying.language))];
  return languages.map((language) => {
    const own = all.filter(({ saying }) => saying.language === language);
    const lot = ground.lotOf(own.map(({ saying }) => saying));
    const told = lot.sayings.map(({ phrase, off }) =>
      own.flatMap(({ saying, owner }) =>
        saying.phrase === phrase && saying.off === off ? [owner] : [],
      ),
    );
    return { lot, told };
  });
}

/**
 * The engine of packs that differ from the shipped ones in some rules (`pack/rule`), which are tried as if they were
 * active. Only the phrases of these rules are compiled. Throws a sentence where a combination names what is not there.
 */
export function trialOf(
  ground: Ground,
  changed: readonly Pack[],
  touched: ReadonlySet<string>,
): Trial {
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
    return own ? lotsOf(ground, own, owners.get(nameOf(row)) ?? []) : [];
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
function callsOf(
  shipped: Rules,
  tried: Rules,
  touched: ReadonlySet<string>,
): readonly (number | undefined)[] {
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
