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
import type { Pack, Rule, Wish } from './format.ts';
import { ruleNamed } from './check-whole.ts';

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

interface Numbered {
  readonly pack: Pack;
  readonly rule: Rule;
}

const byName = <T extends { readonly name: string }>(named: readonly T[]): readonly T[] =>
  [...named].sort((a, b) => (a.name < b.name ? -1 : 1));

/** The rules of all packs in the order in which the engine numbers them. */
export function rulesInOrder(
  packs: readonly Pack[],
  { drafts = false }: CompileOptions = {},
): readonly Numbered[] {
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
  { pack, rule }: Numbered,
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
  };
}

/** What the languages say of one rule. */
type PhrasesOfRule = readonly {
  readonly code: string;
  readonly phrases: readonly string[];
  readonly unless: readonly string[];
}[];

/** A rule's phrases that are called off together, under one owner. */
type Wording = readonly Omit<PhraseEntry, 'owner'>[];

/** Languages so near that people write one in the words of the other: they share what calls off. */
const neighbours: Readonly<Record<string, string>> = { ms: 'id', ur: 'hi', ne: 'hi' };

/** Words that another language may write with the same letters: all Latin ones, and Japanese without kana. */
const isMistakable = (code: string, phrase: string): boolean =>
  /\p{Script=Latin}/u.test(phrase) ||
  (code === 'ja' && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(phrase));

/**
 * A rule's phrases by what calls them off: an English exception calls off everything; so does one that no other
 * language can mean by its letters; any other only its own language and its neighbours, as a bare word of one language
 * is another word, or a name, in the next. English comes first.
 */
function wordingsOf({ pack, rule }: Numbered): readonly Wording[] {
  const entries = (code: string, phrases: readonly string[], off?: true) =>
    phrases.map((phrase) => ({
      phrase,
      language: code,
      from: `${pack.name}/${rule.name}, ${code}`,
      ...(off && { off }),
    }));
  const others = pack.languages.flatMap(({ code, rules }) => {
    const found = Object.hasOwn(rules, rule.name) ? rules[rule.name] : undefined;
    return found ? [{ code, phrases: found.phrases, unless: found.unless }] : [];
  });
  const english = entries('en', rule.unless, true);
  const unmistakable = others.flatMap(({ code, unless }) =>
    entries(
      code,
      unless.filter((phrase) => !isMistakable(code, phrase)),
      true,
    ),
  );
  const groups = new Map<string, PhrasesOfRule[number][]>();
  for (const words of others) {
    const group = neighbours[words.code] ?? words.code;
    const isOwn = others.some(
      ({ code, unless }) =>
        (neighbours[code] ?? code) === group && unless.some((phrase) => isMistakable(code, phrase)),
    );
    const key = isOwn ? group : '';
    groups.set(key, [...(groups.get(key) ?? []), words]);
  }
  return [
    [...entries('en', rule.phrases), ...english, ...unmistakable],
    ...[...groups].map(([key, group]) => [
      ...group.flatMap(({ code, phrases }) => entries(code, phrases)),
      ...english,
      ...(key === ''
        ? unmistakable
        : group.flatMap(({ code, unless }) => entries(code, unless, true))),
    ]),
  ];
}

/** The examples of the rules: ordinary words, from which the matcher learns which letters are rare. */
function examplesOf({ pack, rule }: Numbered): readonly string[] {
  const others = pack.languages.flatMap(({ rules }) => rules[rule.name] ?? []);
  return [rule, ...others].flatMap(({ catches, ignores }) =>
    [...catches, ...ignores].flatMap((example) => Object.values(example)),
  );
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

/** The same in steps: few take more than some milliseconds, none more than a tenth of the whole. */
export function* compileInSteps(
  packs: readonly Pack[],
  { places, wages, rates, roles }: World,
  fold: Fold,
  options: CompileOptions = {},
): Steps<Asset> {
  const inOrder = rulesInOrder(packs, options);
  const numbers = new Map(inOrder.map(({ rule }, number) => [rule, number]));
  const wordings = inOrder.map(wordingsOf);
  const owned = (owner: number, wording: Wording): readonly PhraseEntry[] =>
    wording.map((entry) => ({ owner, ...entry }));
  const english = wordings.flatMap(([wording = []], owner) => owned(owner, wording));
  const names = places.flatMap((place, number) =>
    place.names.map((phrase) => ({
      owner: inOrder.length + number,
      phrase,
      slot: `place:${place.tier}`,
      from: `the place ${place.name}`,
    })),
  );
  const more = wordings.flatMap(([, ...others], rule) =>
    others.map((wording) => ({ rule, wording })),
  );
  const others = more.flatMap(({ wording }, number) =>
    owned(inOrder.length + places.length + number, wording),
  );
  const phrases = yield* buildInSteps(
    [...english, ...names, ...others],
    fold,
    inOrder.flatMap(examplesOf),
  );
  return {
    packs: byName(packs).map(({ name, version, date }) => ({ name, version, date })),
    rules: inOrder.map((numbered) => rowOf(numbered, packs, numbers)),
    places: places.map(({ name, country, kind, tier }) => ({ name, country, kind, tier })),
    wages: wages.map(({ country, average, minimum }) => ({
      country,
      average,
      ...(minimum !== undefined && { minimum }),
    })),
    rates,
    ...(roles && { roles }),
    wordings: more.map(({ rule }) => rule),
    phrases,
  };
}
