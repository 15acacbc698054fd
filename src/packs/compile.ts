import type {
  Asset,
  Condition,
  PlaceRow,
  Rates,
  RoleRows,
  RuleRow,
  WageRow,
} from '../scoring/asset.ts';
import type { Fold } from '../scoring/fold/index.ts';
import { buildInSteps } from '../scoring/match/build.ts';
import type { PhraseEntry } from '../scoring/match/record.ts';
import { atOnce, type Steps } from '../scoring/steps.ts';
import { groupsOf, type Group, type RuleOfPack } from './called-off.ts';
import type { Pack, Rule, Wish } from './format.ts';
import { ruleNamed } from './check-whole.ts';
import { placeRowsOf } from './place-rows.ts';

/** A place of the gazetteer with its names, each a phrase. */
export interface NamedPlace extends PlaceRow {
  readonly names: readonly string[];
}

/** What a compiled pack needs to know of the world. */
export interface World {
  readonly places: readonly NamedPlace[];
  readonly wages: readonly WageRow[];
  readonly rates: Rates;
  readonly roles?: RoleRows;
}

export interface CompileOptions {
  /** Takes drafts too: for the workbench and for tests, never for readers. */
  readonly drafts?: boolean;
}

const byName = <T extends { readonly name: string }>(named: readonly T[]): readonly T[] =>
  [...named].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The rules of all packs in the order in which the engine numbers them. */
export function rulesInOrder(
  packs: readonly Pack[],
  { drafts = false }: CompileOptions = {},
): readonly RuleOfPack[] {
  return byName(packs).flatMap((pack) =>
    byName(pack.rules.filter(({ status }) => drafts || status === 'active')).map((rule) => ({
      pack,
      rule,
    })),
  );
}

function conditionOf(wish: Wish, numberOf: (name: string) => number): Condition {
  const parts = (wishes: readonly Wish[]): readonly Condition[] =>
    wishes.map((part) => conditionOf(part, numberOf));
  if (typeof wish === 'string') return numberOf(wish);
  if ('all' in wish) return { all: parts(wish.all) };
  if ('any' in wish) return { any: parts(wish.any) };
  return { atLeast: wish.atLeast, of: parts(wish.of) };
}

function rowOf(
  { pack, rule }: RuleOfPack,
  packs: readonly Pack[],
  numbers: ReadonlyMap<Rule, number>,
): RuleRow {
  const numberOf = (name: string): number => {
    const found = ruleNamed(packs, pack.name, name);
    const number = found && numbers.get(found.rule);
    if (number === undefined)
      throw new Error(`${pack.name}/${rule.name} names "${name}", which is not in use`);
    return number;
  };
  const { kind, topic, strength, harms, fact, when, unlessWhen } = rule;
  return {
    pack: pack.name,
    rule: rule.name,
    kind,
    topic,
    strength,
    harms,
    ...(rule.instructs && { instructs: true }),
    ...(rule.in && { in: rule.in }),
    ...(fact && { fact }),
    ...(when && { when: conditionOf(when, numberOf) }),
    ...(unlessWhen && { unless: conditionOf(unlessWhen, numberOf) }),
    ...(pack.guest && { guest: true as const }),
  };
}

/** The examples of the rules: ordinary words, from which the matcher learns which letters are rare. */
function examplesOf({ pack, rule }: RuleOfPack): readonly string[] {
  const others = pack.languages.flatMap(({ rules }) =>
    Object.hasOwn(rules, rule.name) ? (rules[rule.name] ?? []) : [],
  );
  return [rule, ...others].flatMap(({ catches, ignores }) =>
    [...catches, ...ignores].flatMap((example) => Object.values(example)),
  );
}

/**
 * An asset without its phrases: rules by number, and the world. Throws a sentence when a combination names a rule that
 * is not in use.
 */
export function headOf(
  packs: readonly Pack[],
  { places, wages, rates, roles }: World,
  options: CompileOptions = {},
): Omit<Asset, 'phrases' | 'wordings'> {
  const inOrder = rulesInOrder(packs, options);
  const numbers = new Map(inOrder.map(({ rule }, number) => [rule, number]));
  return {
    packs: byName(packs).map(({ name, version, date }) => ({ name, version, date })),
    rules: inOrder.map((numbered) => rowOf(numbered, packs, numbers)),
    places: placeRowsOf(places).rows,
    wages: wages.map(({ country, average, minimum }) => ({
      country,
      average,
      ...(minimum !== undefined && { minimum }),
    })),
    rates,
    ...(roles && { roles }),
  };
}

/**
 * What the engine is handed. The same packs, world and fold give the same asset, to the byte.
 * Throws a sentence when a phrase cannot be compiled, or a combination names a rule that is not in use.
 */
export function compile(
  packs: readonly Pack[],
  world: World,
  fold: Fold,
  options: CompileOptions = {},
): Asset {
  return atOnce(compileInSteps(packs, world, fold, options));
}

/** The same in steps: few take more than some milliseconds, none more than about a tenth of the whole. */
export function* compileInSteps(
  packs: readonly Pack[],
  world: World,
  fold: Fold,
  options: CompileOptions = {},
): Steps<Asset> {
  const inOrder = rulesInOrder(packs, options);
  const head = headOf(packs, world, options);
  const { places } = world;
  const { numbers } = placeRowsOf(places);
  const wordings = inOrder.map(groupsOf);
  const owned = (owner: number, wording: Group): readonly PhraseEntry[] =>
    wording.map((entry) => ({ owner, ...entry }));
  const english = wordings.flatMap(([wording = []], owner) => owned(owner, wording));
  const names = places.flatMap((place, number) =>
    place.names.map((phrase) => ({
      owner: inOrder.length + (numbers[number] ?? number),
      phrase,
      slot: `place:${place.tier}`,
      from: `the place ${place.name}`,
    })),
  );
  const more = wordings.flatMap(([, ...others], rule) =>
    others.map((wording) => ({ rule, wording })),
  );
  const others = more.flatMap(({ wording }, number) =>
    owned(inOrder.length + head.places.length + number, wording),
  );
  const phrases = yield* buildInSteps(
    [...english, ...names, ...others],
    fold,
    inOrder.flatMap(examplesOf),
  );
  return { ...head, wordings: more.map(({ rule }) => rule), phrases };
}
