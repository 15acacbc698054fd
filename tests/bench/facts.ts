/**
 * Phrases with all facts: 3,000 plain phrases of the bench's own generator, the gazetteer, and every fact there is,
 * judged by the whole engine; beside one regular expression for each phrase, each name of a place and each form of a
 * fact. Measures what the facts cost beside plain phrases; what gaps and rules of the packs cost is measured in
 * `full.ts`.
 */
import { join } from 'node:path';
import { asset } from '../../src/generated/asset.ts';
import { foldTable } from '../../src/generated/fold-table.ts';
import { blankListing } from '../../src/model.ts';
import { loadPlaces } from '../../src/places/load.ts';
import type { Asset, RuleRow } from '../../src/scoring/asset.ts';
import { factNames } from '../../src/scoring/facts/names.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { expressionsWithFacts } from './as-regexp.ts';
import { measureApart, type Contender, type Measured } from './measure.ts';
import { regExps, scan } from './rivals.ts';
import { benchTexts, type BenchTexts } from './texts.ts';

const count = 3000;
const texts = 400;
const rounds = 15;
const warmUps = 5;
/** Regular expressions go over so few of the texts. */
const every = 40;

const sign: Omit<RuleRow, 'rule'> = {
  pack: 'bench',
  kind: 'sign',
  topic: 'offer',
  strength: 'weak',
  harms: ['advance-fee'],
};

/** A rule for each phrase and for each fact, and all places, wages, rates and roles. */
function assetWith(root: string, { phrases, background }: BenchTexts): Asset {
  const rules: readonly RuleRow[] = [
    ...phrases.map((rule) => ({ ...sign, rule })),
    ...factNames.map((fact) => ({ ...sign, rule: fact, fact })),
  ];
  const places = loadPlaces(join(root, 'src/places'));
  const entries = [
    ...phrases.map((phrase, owner) => ({ owner, phrase })),
    ...places.flatMap(({ names, tier }, at) =>
      names.map((phrase) => ({ owner: rules.length + at, phrase, slot: `place:${tier}` })),
    ),
  ];
  const record = buildRecord(entries, foldOf(foldTable), background);
  return { ...asset, rules, places, wordings: [], phrases: record };
}

/** Measures phrases with all facts. */
export function measureFacts(root: string): readonly Measured[] {
  const made = benchTexts(texts, count);
  const engine = engineOf(assetWith(root, made));
  const full: Contender = {
    engine: 'lurewatch',
    phrases: count,
    every: 1,
    run: (text) => engine.trace({ ...blankListing, text }).met.length,
  };
  const rival = (edges: boolean): Contender =>
    regExps(expressionsWithFacts(root, made.phrases, edges), {
      edges,
      phrases: count,
      every,
      most: Infinity,
    });
  return measureApart(scan(), full, () => [rival(false), rival(true)], made.texts, rounds, warmUps);
}
