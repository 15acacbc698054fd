/**
 * Whether a pack from outside could make a tab work without end: texts are made of its own words, many times over, and
 * counted is what is met in them. A page that knew the pack could say no worse. (Phrases that only cost time show in
 * the time that the check takes.)
 */
import type { Steps } from '../scoring/steps.ts';
import { wordingsOf } from './proofs.ts';
import type { Pack } from './format.ts';

/** The most that may be met in a text: so many hits for each of its characters. Honest packs meet a tenth of one. */
const mostHits = 2;

/** So many phrases make a text, each said so many times. */
const [together, times] = [5, 8];

/** A phrase's words, without the signs that stand between them. */
const bare = (phrase: string): string =>
  phrase.replaceAll(/<[^>]*>|\.\.\.|[()|?*]/gu, ' ').replaceAll(/\s+/gu, ' ');

/** What is too much about a pack, undefined for none; `hitsIn` counts what is met in a text. */
export function* stressInSteps(
  pack: Pack,
  hitsIn: (text: string) => number,
): Steps<string | undefined> {
  const phrases = wordingsOf([pack]).flatMap(({ wording }) => wording.phrases);
  for (let at = 0; at < phrases.length; at += together) {
    yield;
    const said = phrases.slice(at, at + together);
    const text = said.map((phrase) => `${bare(phrase)} `.repeat(times)).join('. ');
    const hits = hitsIn(text);
    if (hits > mostHits * text.length)
      return `“${said[0] ?? ''}” and the ${together - 1} phrases after it are met ${hits} times in ${text.length} characters: a word is one sign only`;
  }
  return undefined;
}
