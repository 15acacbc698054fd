import { fields, type Field } from '../model.ts';
import { checkPhrase } from '../scoring/phrase-check.ts';
import { fault, given, isFull, keysOf, listAt, under, wordsAt, type At } from './at.ts';
import { limits, type Example, type Wording } from './format.ts';

function example(at: At): Example {
  if (typeof at.value !== 'object' || at.value === null)
    return { text: wordsAt(at, limits.example) };
  const told = keysOf(at, fields).filter((key): key is Field =>
    (fields as readonly string[]).includes(key),
  );
  return Object.fromEntries(told.map((key) => [key, wordsAt(under(at, key), limits.example)]));
}

function phrase(at: At): string {
  const words = wordsAt(at, limits.phrase);
  if (words === '' || isFull(at)) return words;
  try {
    checkPhrase(words);
  } catch (error) {
    fault(at, error instanceof Error ? error.message : String(error));
  }
  return words;
}

/** A phrase that stands twice costs twice and says nothing more. */
function unlike(at: At, phrases: readonly string[]): readonly string[] {
  const above = new Set<string>();
  for (const [place, words] of phrases.entries()) {
    if (words === '' || !above.has(words)) above.add(words);
    else
      fault(
        { ...at, path: [...at.path, place] },
        `"${words}" stands above already: take one of the two away`,
      );
  }
  return phrases;
}

/** What is asked of a wording: some of its parts can be left out for some rules. */
export interface WordingNeeds {
  readonly title: boolean;
  readonly why: boolean;
  readonly ask: boolean;
  readonly phrases: boolean;
  readonly proof: boolean;
}

/** The words of one rule in one language. */
export function wordingAt(at: At, needs: WordingNeeds): Wording {
  const words = (key: string, most: number, needed: boolean): string => {
    const found = under(at, key);
    return needed || given(found) ? wordsAt(found, most) : '';
  };
  const phrasesAt = (key: string, least: number): readonly string[] =>
    unlike(under(at, key), listAt(under(at, key), [least, limits.phrases], phrase));
  const proof = (key: string): readonly Example[] =>
    listAt(under(at, key), [needs.proof ? 1 : 0, limits.examples], example);
  return {
    title: words('title', limits.title, needs.title),
    why: words('why', limits.why, needs.why),
    ask: words('ask', limits.ask, needs.ask),
    phrases: needs.phrases ? phrasesAt('phrases', 1) : [],
    unless: needs.phrases ? phrasesAt('unless', 0) : [],
    catches: proof('catches'),
    ignores: proof('ignores'),
  };
}
