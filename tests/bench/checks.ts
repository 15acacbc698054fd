/** The long checks: what tests look at in hundreds, in hundreds of thousands. */
import { foldSpecification } from '../../src/packs/fold-table.ts';
import { foldTable } from '../../src/generated/fold-table.ts';
import { foldOf, type Fold } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import { disguises } from '../scoring/disguises.ts';
import { chanceOf, type Chance } from './chance.ts';
import { benchTexts } from './texts.ts';

/** How many of so many came out right. */
export interface Checked {
  readonly name: string;
  readonly right: number;
  readonly of: number;
}

/** Texts of any characters, folded by the table and by the specification. */
export function checkFold(count: number): Checked {
  const fold = foldOf(foldTable);
  const slow = foldSpecification();
  const chance = chanceOf(11);
  let right = 0;
  for (let at = 0; at < count; at += 1) {
    const text = anyText(chance);
    const { symbols, from } = slow.text(text);
    right += isFolded(fold, text, symbols, from) ? 1 : 0;
  }
  return { name: 'texts that the table and the specification fold alike', right, of: count };
}

/** Ordinary letters mostly, then odd ones, then anything there is, halves of pairs among it. */
function anyText(chance: Chance): string {
  let text = '';
  for (let left = 1 + chance.below(24); left > 0; left -= 1) {
    const kind = chance.next();
    if (kind < 0.3) text += String.fromCharCode(0x20 + chance.below(0x60));
    else if (kind < 0.7) text += String.fromCharCode(chance.below(0x3000));
    else if (kind < 0.9) text += String.fromCharCode(chance.below(0x10000));
    else text += String.fromCodePoint(0x10000 + chance.below(0x22000));
  }
  return text;
}

function isFolded(
  fold: Fold,
  text: string,
  symbols: readonly number[],
  from: readonly number[],
): boolean {
  let same = false;
  fold.eachPage(fold.fold(text), 0, (count) => {
    const { page } = fold;
    same =
      count === symbols.length &&
      symbols.every((symbol, at) => page.symbols[at] === symbol && page.from[at] === from[at]);
  });
  return same;
}

/** Phrases in many scripts, each in each disguise that changes it: met, with exactly its span. */
export function checkDisguises(phrases: number): readonly Checked[] {
  const fold = foldOf(foldTable);
  const made = benchTexts(1, phrases).phrases;
  const entries = made.map((phrase, owner) => ({ owner, phrase }));
  const matcher = matcherOf(buildRecord(entries, fold), fold);
  const met = (text: string, owner: number, words: string): boolean =>
    matcher
      .find(fold.fold(text), [])
      .some((hit) => hit.owner === owner && text.slice(hit.from, hit.to) === words);
  const plain = made.map((phrase, owner) => met(`12: ${phrase}; 9`, owner, phrase));
  return Object.entries(disguises).map(([name, disguise]) => {
    const tried = made.flatMap((phrase, owner) => {
      const words = disguise(phrase);
      return plain[owner] && words !== phrase ? [met(`12: ${words}; 9`, owner, words)] : [];
    });
    return {
      name: `met in disguise: ${name}`,
      right: tried.filter(Boolean).length,
      of: tried.length,
    };
  });
}
