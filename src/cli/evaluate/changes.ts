import type { Level } from '../../model.ts';
import type { Figures } from './figures.ts';
import type { Run } from './run.ts';

/** A text that is told of otherwise than in the earlier run. */
export interface ChangedVerdict {
  readonly key: string;
  readonly before: Level;
  readonly now: Level;
  /** Whether the truth asks for the change; undefined where it says neither. */
  readonly better: boolean;
}

/** A figure that moved. */
export interface MovedFigure {
  readonly question: string;
  readonly language: string;
  readonly figure: string;
  readonly before: number | undefined;
  readonly now: number | undefined;
}

export interface Changes {
  readonly verdicts: readonly ChangedVerdict[];
  /** Texts that only one of the two runs has. */
  readonly added: number;
  readonly gone: number;
  readonly figures: readonly MovedFigure[];
}

const rank: Readonly<Record<Level, number>> = { none: 0, caution: 1, danger: 2 };

const told = (figures: Figures): Readonly<Record<string, number | undefined>> => ({
  'recall at caution': figures.recall.caution.share,
  'recall at danger': figures.recall.danger.share,
  'false alarms at caution': figures.falseAlarms.caution.share,
  'false alarms at danger': figures.falseAlarms.danger.share,
  'ROC area': figures.rocArea ?? undefined,
  'precision-recall area': figures.prArea ?? undefined,
});

/** Smaller moves than this are rounding. */
const least = 0.0005;

function movesOf(before: Figures | undefined, now: Figures): readonly MovedFigure[] {
  const then = before ? told(before) : {};
  return Object.entries(told(now)).flatMap(([figure, value]) => {
    const was = then[figure];
    const same =
      was === undefined || value === undefined
        ? was === value || !before
        : Math.abs(value - was) < least;
    const { question, language } = now;
    return same ? [] : [{ question, language, figure, before: was, now: value }];
  });
}

/** What differs between an earlier run and this one. */
export function changesOf(before: Run, now: Run): Changes {
  const then = new Map(before.verdicts.map((verdict) => [verdict.key, verdict]));
  const keys = new Set(now.verdicts.map(({ key }) => key));
  return {
    verdicts: now.verdicts.flatMap(({ key, bad, level }) => {
      const was = then.get(key);
      if (!was || was.level === level) return [];
      const up = rank[level] > rank[was.level];
      return [{ key, before: was.level, now: level, better: up === bad }];
    }),
    added: now.verdicts.filter(({ key }) => !then.has(key)).length,
    gone: before.verdicts.filter(({ key }) => !keys.has(key)).length,
    figures: now.figures.flatMap((figures) =>
      movesOf(
        before.figures.find(
          ({ question, language }) =>
            question === figures.question && language === figures.language,
        ),
        figures,
      ),
    ),
  };
}
