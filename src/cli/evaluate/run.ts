import { levels, type Level, type PackNames } from '../../model.ts';
import { figuresOf, type Figures } from './figures.ts';
import type { Judged } from './judge-labelled.ts';
import { isNegative, kinds, questions, type Kind } from '../../input/labels.ts';
import { rulesOf, type RuleFigures } from './rules.ts';

/** One text's verdict, as much as a later run needs to tell what changed. */
export interface SavedVerdict {
  readonly key: string;
  readonly bad: boolean;
  readonly level: Level;
  readonly score: number;
}

/** A text to read: a bad one that got too little, or a good one that got anything. */
export interface ToRead {
  readonly key: string;
  readonly kind: Kind;
  readonly language: string;
  readonly state: string;
  readonly level: Level;
  readonly score: number;
  readonly excerpt: string;
  readonly signs: readonly {
    readonly rule: string;
    readonly strength: string;
    readonly words: readonly string[];
  }[];
}

/** Everything one evaluation found out. Plain data: it is written as JSON and read again by a later run. */
export interface Run {
  readonly format: 1;
  readonly packs: PackNames;
  /** How many texts, by language and kind. */
  readonly texts: readonly (Readonly<Partial<Record<Kind, number>>> & {
    readonly language: string;
  })[];
  /** Lines that could not be used. */
  readonly unusable: readonly string[];
  readonly figures: readonly Figures[];
  readonly rules: readonly RuleFigures[];
  readonly misses: readonly ToRead[];
  readonly falseAlarms: readonly ToRead[];
  readonly verdicts: readonly SavedVerdict[];
}

const toRead = ({ signs, key, kind, language, state, level, score, excerpt }: Judged): ToRead => ({
  key,
  kind,
  language,
  state,
  level,
  score,
  excerpt,
  signs: signs.map(({ rule, strength, words }) => ({ rule, strength, words })),
});

/** The same key twice (an id given twice in a file) is told apart by its number. */
function distinct(texts: readonly Judged[]): readonly Judged[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const times = (seen.get(text.key) ?? 0) + 1;
    seen.set(text.key, times);
    return times === 1 ? text : { ...text, key: `${text.key}#${times}` };
  });
}

/** Counts everything. Languages come by name after `all`; those with nothing to find tell false alarms only. */
export function runOf(
  given: readonly Judged[],
  unusable: readonly string[],
  packs: PackNames,
  prevalences: readonly number[],
): Run {
  const judged = distinct(given);
  const languages = [...new Set(judged.map(({ language }) => language))].sort();
  const inLanguage = (language: string): readonly Judged[] =>
    language === 'all' ? judged : judged.filter((text) => text.language === language);
  const byScore = (a: Judged, b: Judged): number =>
    levels.indexOf(b.level) - levels.indexOf(a.level) || b.score - a.score;
  const negative = ({ kind }: Judged): boolean => isNegative(kind);
  return {
    format: 1,
    packs,
    texts: languages.map((language) => ({
      language,
      ...Object.fromEntries(
        kinds.map((kind) => [kind, inLanguage(language).filter((one) => one.kind === kind).length]),
      ),
    })),
    unusable,
    figures: questions.flatMap((question) =>
      ['all', ...languages].map((language) =>
        figuresOf(question, language, inLanguage(language), prevalences),
      ),
    ),
    rules: rulesOf(judged),
    misses: judged
      .filter((text) => !negative(text) && text.level === 'none')
      .toSorted(byScore)
      .map(toRead),
    falseAlarms: judged
      .filter((text) => negative(text) && text.level !== 'none')
      .toSorted(byScore)
      .map(toRead),
    verdicts: judged.map((text) => ({
      key: text.key,
      bad: !negative(text),
      level: text.level,
      score: text.score,
    })),
  };
}
