/**
 * The whole engine with the packs of this checkout: fold, phrases with gaps and slots, entities, facts and rules,
 * beside the same phrases, names of places and forms of facts as regular expressions.
 */
import { asset } from '../../src/generated/asset.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { expressionsOf } from './as-regexp.ts';
import { measureApart, type Contender, type Measured } from './measure.ts';
import { scan } from './rivals.ts';
import { benchTexts } from './texts.ts';

const texts = 400;
const rounds = 11;
/** V8 is done with an engine of so many parts only after some rounds. */
const warmUps = 5;
/** Regular expressions go over so few of the texts. */
const every = 40;

/** Thousands of regular expressions of this kind exhaust what V8 has for their code: so many stand for all. */
const mostExpressions = 1000;

function regExps(root: string, edges: boolean): Contender {
  const { sources, phrases } = expressionsOf(root, edges);
  const step = Math.max(1, Math.ceil(sources.length / mostExpressions));
  const expressions = sources
    .filter((_, at) => at % step === 0)
    .map((source) => new RegExp(source, 'giu'));
  const times = sources.length / expressions.length;
  const run = (text: string): number => {
    let hits = 0;
    for (const expression of expressions) hits += text.match(expression)?.length ?? 0;
    return hits;
  };
  const engine = edges ? 'regexp-with-word-edges' : 'regexp-per-phrase';
  return { engine, phrases, every, times, run };
}

const listing = (text: string): Listing => ({ ...blankListing, text });

/** Measures the whole engine. */
export function measureFull(root: string): readonly Measured[] {
  const engine = engineOf(asset);
  const full: Contender = {
    engine: 'lurewatch',
    phrases: expressionsOf(root, false).phrases,
    every: 1,
    run: (text) => engine.judge(listing(text)).evidence.length,
  };
  const rivals = (): readonly Contender[] => [regExps(root, false), regExps(root, true)];
  return measureApart(scan(), full, rivals, benchTexts(texts, 300).texts, rounds, warmUps);
}
