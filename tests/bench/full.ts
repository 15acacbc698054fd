/**
 * The whole engine with the packs of this checkout: fold, phrases with gaps and slots, entities, facts and rules,
 * beside the same phrases, names of places and forms of facts as regular expressions.
 */
import { asset } from '../../src/generated/asset.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { expressionsOf } from './as-regexp.ts';
import { measure, type Contender, type Measured } from './measure.ts';
import { scan } from './rivals.ts';
import { benchTexts } from './texts.ts';

const texts = 400;
const rounds = 9;
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
  const slow = regExps(root, false);
  const engine = engineOf(asset);
  const full: Contender = {
    engine: 'lurewatch',
    phrases: slow.phrases,
    every: 1,
    run: (text) => engine.judge(listing(text)).evidence.length,
  };
  return measure([scan(), full, slow, regExps(root, true)], benchTexts(texts, 300).texts, rounds);
}
