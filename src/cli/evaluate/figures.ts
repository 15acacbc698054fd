import { levels, type Level } from '../../model.ts';
import { calibrationOf, type Calibration } from './calibration.ts';
import { curveOf, recallAt, thinned, type CurvePoint, type Scored } from './curves.ts';
import type { Judged } from './judge-labelled.ts';
import { isHonestAd, isNegative, kinds, type Kind, type Question } from '../../input/labels.ts';
import { precisionAt, proportion, type Proportion } from './proportion.ts';

/** How many texts reach a level or a higher one. */
export type AtLevel = Readonly<Record<'caution' | 'danger', Proportion>>;

/** The answer to one question for one language, or for all of them. */
export interface Figures {
  readonly question: string;
  /** BCP 47, or `all`. */
  readonly language: string;
  readonly recall: AtLevel;
  /** Honest ads, look-alikes too, that get the level. */
  readonly falseAlarms: AtLevel;
  /** The same by kind of text that ought to be left alone. */
  readonly falseAlarmsBy: Readonly<Partial<Record<Kind, AtLevel>>>;
  /** By prevalence as given: the share of right warnings among all, at each level. */
  readonly precision: readonly {
    readonly prevalence: number;
    readonly caution: number | undefined;
    readonly danger: number | undefined;
  }[];
  readonly rocArea: number | undefined;
  readonly prArea: number | undefined;
  /** The recall where so many good texts get a false alarm. */
  readonly recallAtFalseAlarms: readonly {
    readonly falseAlarms: number;
    readonly recall: number;
  }[];
  readonly curve: readonly CurvePoint[];
  readonly calibration: Calibration | undefined;
}

/** Shares of false alarms that recall is told at; 9.7 % is that of the forest of 2017 on EMSCAD. */
const alarmShares = [0.001, 0.01, 0.05, 0.097];
const mostPoints = 200;

/** What a question is told of one text. */
export const answerTo = (
  { harm }: Question,
  { level, score, byHarm }: Judged,
): { readonly level: Level; readonly score: number } =>
  harm === undefined ? { level, score } : (byHarm[harm] ?? { level: 'none', score: 0 });

const reaches = (level: Level, least: Level): boolean =>
  levels.indexOf(level) >= levels.indexOf(least);

function atLevels(question: Question, texts: readonly Judged[]): AtLevel {
  const share = (least: Level): Proportion =>
    proportion(
      texts.filter((text) => reaches(answerTo(question, text).level, least)).length,
      texts.length,
    );
  return { caution: share('caution'), danger: share('danger') };
}

/** All figures of one question over some texts. */
export function figuresOf(
  question: Question,
  language: string,
  texts: readonly Judged[],
  prevalences: readonly number[],
): Figures {
  const positives = texts.filter(({ kind }) => question.positive.includes(kind));
  const negatives = texts.filter(({ kind }) => isNegative(kind));
  const recall = atLevels(question, positives);
  const falseAlarms = atLevels(
    question,
    negatives.filter(({ kind }) => isHonestAd(kind)),
  );
  const scored = (some: readonly Judged[], bad: boolean): readonly Scored[] =>
    some.map((text) => ({ score: answerTo(question, text).score, bad }));
  const all = [...scored(positives, true), ...scored(negatives, false)];
  const curve = curveOf(all);
  const precision = (prevalence: number, level: 'caution' | 'danger'): number | undefined => {
    const [right, wrong] = [recall[level].share, falseAlarms[level].share];
    return right === undefined || wrong === undefined
      ? undefined
      : precisionAt(prevalence, right, wrong);
  };
  return {
    question: question.name,
    language,
    recall,
    falseAlarms,
    falseAlarmsBy: Object.fromEntries(
      kinds
        .filter((kind) => negatives.some((text) => text.kind === kind))
        .map((kind) => [
          kind,
          atLevels(
            question,
            negatives.filter((text) => text.kind === kind),
          ),
        ]),
    ),
    precision: prevalences.map((prevalence) => ({
      prevalence,
      caution: precision(prevalence, 'caution'),
      danger: precision(prevalence, 'danger'),
    })),
    rocArea: curve?.rocArea,
    prArea: curve?.prArea,
    recallAtFalseAlarms: curve
      ? alarmShares.map((share) => ({ falseAlarms: share, recall: recallAt(curve, share) }))
      : [],
    curve: thinned(curve?.points ?? [], mostPoints),
    calibration: curve && calibrationOf(all),
  };
}
