/** What would be written first, or taken from the registry: each over the same texts. */
import { createRequire } from 'node:module';
import type { Contender } from './measure.ts';
import type { BenchTexts } from './texts.ts';

/** A bare look at every character: nothing in JavaScript can be faster. */
export function scan(): Contender {
  const run = (text: string): number => {
    let sum = 0;
    for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
    return sum === 1 ? 1 : 0;
  };
  return { engine: 'charCodeAt', phrases: 0, every: 1, run };
}

/** One regular expression a phrase, made from phrases of our own generator. */
export function regExpPerPhrase({ phrases }: BenchTexts, count: number, every: number): Contender {
  const expressions = phrases.slice(0, count).map((phrase) => new RegExp(phrase, 'giu'));
  const run = (text: string): number => {
    let hits = 0;
    for (const expression of expressions) hits += text.match(expression)?.length ?? 0;
    return hits;
  };
  return { engine: 'regexp-per-phrase', phrases: count, every, run };
}

/** How regular expressions are measured. */
interface RegExpsAsked {
  readonly edges: boolean;
  readonly phrases: number;
  readonly every: number;
  readonly most: number;
}

/**
 * Regular expressions from these sources, of which so many are phrases; with edges of words they have another name.
 * Of more than `most` a part stands for all.
 */
export function regExps(
  sources: readonly string[],
  { edges, phrases, every, most }: RegExpsAsked,
): Contender {
  const step = Math.max(1, Math.ceil(sources.length / most));
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

/** `includes` for each phrase on the text in lower case. */
export function includesPerPhrase(
  { phrases }: BenchTexts,
  count: number,
  every: number,
): Contender {
  const plain = phrases.slice(0, count);
  const run = (text: string): number => {
    const lower = text.toLowerCase();
    let hits = 0;
    for (const phrase of plain) hits += lower.includes(phrase) ? 1 : 0;
    return hits;
  };
  return { engine: 'includes-per-phrase', phrases: count, every, run };
}

interface AhoCorasick {
  builder(): { add(word: string): void; build(): { match(text: string): readonly string[] } };
}

/** The Aho-Corasick package of the registry that was fastest at 3,000 phrases, on the text in lower case. */
export function ahoCorasick({ phrases }: BenchTexts, count: number): Contender {
  const builder = (createRequire(import.meta.url)('aho-corasick-node') as AhoCorasick).builder();
  for (const phrase of phrases.slice(0, count)) builder.add(phrase);
  const automaton = builder.build();
  return {
    engine: 'aho-corasick-node',
    phrases: count,
    every: 1,
    run: (text) => automaton.match(text.toLowerCase()).length,
  };
}
