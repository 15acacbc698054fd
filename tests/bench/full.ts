/**
 * The whole engine with the packs of this checkout: fold, phrases with gaps and slots, entities, facts and rules,
 * beside the same phrases, names of places and forms of facts as regular expressions.
 */
import { asset } from '../../src/generated/asset.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { expressionsWithFacts, phrasesOfPacks } from './as-regexp.ts';
import { measureApart, type Contender, type Measured } from './measure.ts';
import { regExps, scan } from './rivals.ts';
import { benchTexts } from './texts.ts';

const texts = 400;
const rounds = 11;
/** V8 is done with an engine of so many parts only after some rounds. */
const warmUps = 5;
/** Regular expressions go over so few of the texts. */
const every = 40;

/** Thousands of regular expressions of this kind exhaust what V8 has for their code: so many stand for all. */
const most = 1000;

const listing = (text: string): Listing => ({ ...blankListing, text });

/** Measures the whole engine. */
export function measureFull(root: string): readonly Measured[] {
  const engine = engineOf(asset);
  const phrases = phrasesOfPacks(root);
  const full: Contender = {
    engine: 'lurewatch',
    phrases: phrases.length,
    every: 1,
    run: (text) => engine.judge(listing(text)).evidence.length,
  };
  const rival = (edges: boolean): Contender =>
    regExps(expressionsWithFacts(root, phrases, edges), {
      edges,
      phrases: phrases.length,
      every,
      most,
    });
  return measureApart(
    scan(),
    full,
    () => [rival(false), rival(true)],
    benchTexts(texts, 300).texts,
    rounds,
    warmUps,
  );
}
