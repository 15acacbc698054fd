/**
 * The whole engine with the packs of this checkout: fold, phrases with gaps and slots, entities, facts and rules,
 * beside the same phrases as regular expressions, which do none of the rest.
 */
import { join } from 'node:path';
import { asset } from '../../src/generated/asset.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { engineOf } from '../../src/scoring/index.ts';
import { piecesOf, type Pieces } from '../../src/scoring/phrase.ts';
import { measure, type Contender, type Measured } from './measure.ts';
import { scan } from './rivals.ts';
import { benchTexts } from './texts.ts';

const texts = 400;
const rounds = 9;
/** Regular expressions go over so few of the texts. */
const every = 40;

/** Thousands of regular expressions of this kind exhaust what V8 has for their code: so many stand for all. */
const mostExpressions = 1000;

const escaped = (words: string): string =>
  words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

/** A phrase as somebody would write it as one regular expression. */
function sourceOf(pieces: Pieces): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'gap') return String.raw`[^.!?\n]{0,60}?`;
      if (piece.kind === 'slot') return String.raw`\s*[$€£¥]?\d[\d.,]*`;
      if (piece.kind === 'choice') return `(?:${piece.options.map(sourceOf).join('|')})`;
      return `${piece.glued ? '' : String.raw`\s*`}${escaped(piece.text)}${piece.open ? String.raw`[^\s.,]*` : ''}`;
    })
    .join('');
}

function regExps(root: string): Contender {
  const phrases = loadPacks(join(root, 'src/packs')).flatMap(({ rules, languages }) => [
    ...rules.flatMap((rule) => [...rule.phrases, ...rule.unless]),
    ...languages.flatMap((language) =>
      Object.values(language.rules).flatMap((rule) => [...rule.phrases, ...rule.unless]),
    ),
  ]);
  const step = Math.max(1, Math.ceil(phrases.length / mostExpressions));
  const expressions = phrases
    .filter((_, at) => at % step === 0)
    .map((phrase) => new RegExp(sourceOf(piecesOf(phrase)), 'giu'));
  const times = phrases.length / expressions.length;
  const run = (text: string): number => {
    let hits = 0;
    for (const expression of expressions) hits += text.match(expression)?.length ?? 0;
    return hits;
  };
  return { engine: 'regexp-per-phrase', phrases: phrases.length, every, times, run };
}

const listing = (text: string): Listing => ({ ...blankListing, text });

/** Measures the whole engine. */
export function measureFull(root: string): readonly Measured[] {
  const slow = regExps(root);
  const engine = engineOf(asset);
  const full: Contender = {
    engine: 'lurewatch',
    phrases: slow.phrases,
    every: 1,
    run: (text) => engine.judge(listing(text)).evidence.length,
  };
  return measure([scan(), full, slow], benchTexts(texts, 300).texts, rounds);
}
