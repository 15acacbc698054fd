import type { Explanation, Harm, PackName } from '../../model.ts';
import { isolate } from '../../interface/sentence.ts';
import type { NoteWords } from '../../interface/words.ts';
import type { Showing } from '../bond.ts';
import { foremostCount, foremostHarm, shownSigns } from '../../interface/shown-signs.ts';
import { quotesOf, shortened } from '../../interface/quoting.ts';

/** One sign as it is told: what the ad says, why it matters, what to ask. */
export interface ToldSign {
  readonly quotes: readonly string[];
  readonly explanation: Explanation | undefined;
}

/** All that a banner or an opened mark tells of one listing. */
export interface Notice {
  readonly level: 'caution' | 'danger';
  readonly harm: Harm | undefined;
  readonly count: number;
  readonly headline: string;
  /** The first few of the ad's own words; empty where only the ad as a whole bears the signs. */
  readonly quotes: readonly string[];
  /** One question to ask or thing to check, and the language it is in; undefined: no words for it. */
  readonly ask: { readonly text: string; readonly language: string | undefined } | undefined;
  readonly signs: readonly ToldSign[];
  /** What the ad calls itself: its title, else its author, else its first words. */
  readonly name: string;
  /** BCP 47 language of the ad; empty when unknown. */
  readonly adLanguage: string;
  /** Names and dates of the packs that judged. */
  readonly packs: string;
}

/** What is told of a verdict with the explanations that came (perhaps none). */
export function noticeOf(
  { verdict, found }: Pick<Showing, 'verdict' | 'found'>,
  explanations: readonly Explanation[],
  packs: readonly PackName[],
  words: NoteWords,
): Notice {
  const { title, employer, text } = found.listing;
  const signs = shownSigns(verdict);
  const harm = foremostHarm(verdict);
  const told = signs.map((sign) => ({
    quotes: quotesOf([sign], 3),
    explanation: explanations.find(({ rule, pack }) => rule === sign.rule && pack === sign.pack),
  }));
  // What a pack from outside asks stands under its name, with its sign.
  const asks = told.flatMap(({ explanation }) =>
    explanation?.ask && explanation.guest === undefined ? [explanation] : [],
  );
  const level = verdict.level === 'danger' ? 'danger' : 'caution';
  const names = new Set(signs.map(({ pack }) => pack));
  return {
    level,
    harm,
    count: signs.length,
    headline:
      level === 'danger' && harm !== undefined
        ? words.signs.seenIn(foremostCount(verdict), words.harms[harm].seenIn)
        : words.signs.toCheck(signs.length),
    quotes: quotesOf(signs, 3),
    ask: asks[0]
      ? { text: asks[0].ask, language: asks[0].language }
      : harm && { text: words.harms[harm].step, language: undefined },
    signs: told,
    name: isolate(shortened(title || employer || text)),
    adLanguage: found.listing.language,
    packs: packs
      .filter(({ name }) => names.has(name))
      .map(({ name, date }) => `${name} ${date.slice(0, 7)}`)
      .join(', '),
  };
}
