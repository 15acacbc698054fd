import type { Changes } from '../changes.ts';
import type { Figures } from '../figures.ts';
import { kinds, questions, type Question } from '../../../input/labels.ts';
import type { Run } from '../run.ts';
import { cellsOf, percent, perThousand, ratio, three, withInterval } from '../say.ts';
import { html, table, type Markup } from './markup.ts';
import { plot, type Series } from './plot.ts';
import { changesPart, readPart } from './reading.ts';
import { style } from './style.ts';

const figuresOf = ({ figures }: Run, question: string): readonly Figures[] =>
  figures.filter((one) => one.question === question && one.recall.caution.of > 0);

const lines = (
  figures: readonly Figures[],
  points: (one: Figures) => Series['points'],
): readonly Series[] => {
  const [all, ...languages] = figures;
  // The languages with the most to find; more lines than four are not told apart.
  const most = languages.toSorted((a, b) => b.recall.caution.of - a.recall.caution.of).slice(0, 3);
  return [...(all ? [all] : []), ...most].map((one) => ({
    name: one.language,
    points: points(one),
  }));
};

function plotsOf(figures: readonly Figures[]): Markup {
  const [all] = figures;
  const bins = all?.calibration?.bins ?? [];
  return html`<div class="plots">
    ${[
      plot({
        title: 'ROC',
        x: 'false alarms',
        y: 'recall',
        series: [
          ...lines(figures, ({ curve }) => [
            [0, 0],
            ...curve.map(({ falseAlarms, recall }) => [falseAlarms, recall] as const),
          ]),
          {
            name: '',
            points: [
              [0, 0],
              [1, 1],
            ],
            dashed: true,
          },
        ],
      }),
      plot({
        title: 'Precision and recall',
        x: 'recall',
        y: 'precision (in this data)',
        series: lines(figures, ({ curve }) =>
          curve.map(({ recall, precision }) => [recall, precision] as const),
        ),
      }),
      plot({
        title: 'Calibration',
        x: 'score',
        y: 'share of bad texts (in this data)',
        series: [
          {
            name: 'all, with 95 % intervals',
            points: bins.map(({ meanScore, bad }) => [meanScore, bad.share ?? 0] as const),
            whiskers: bins.map(({ bad }) => [bad.low, bad.high] as const),
          },
          {
            name: '',
            points: [
              [0, 0],
              [1, 1],
            ],
            dashed: true,
          },
        ],
      }),
    ]}
  </div>`;
}

function questionPart(run: Run, { name, title }: Question): Markup {
  const figures = figuresOf(run, name);
  if (figures.length === 0) return html``;
  const prevalences = figures[0]?.precision.map(({ prevalence }) => prevalence) ?? [];
  return html`<h2>${title}</h2>
    ${table(
      [
        'language',
        'to find',
        'caution or danger',
        'danger',
        'ROC area',
        'PR area',
        ...prevalences.flatMap((one) => [`right at ${percent(one)}: caution`, 'danger']),
      ],
      figures.map((one) => [
        ...cellsOf(one),
        ...one.precision.flatMap(({ caution, danger }) => [percent(caution), percent(danger)]),
      ]),
    )}
    <p class="soft">
      ${(figures[0]?.recallAtFalseAlarms ?? [])
        .map(
          ({ falseAlarms, recall }) =>
            `${percent(recall)} found at ${percent(falseAlarms)} false alarms`,
        )
        .join(' · ')}.
      Brier ${three(figures[0]?.calibration?.brier)}, mean distance from the truth
      ${three(figures[0]?.calibration?.distance)}.
    </p>
    ${plotsOf(figures)}`;
}

function alarmsPart(run: Run): Markup {
  const told = run.figures.filter(
    (one) => one.question === 'any' && one.falseAlarms.caution.of > 0,
  );
  const rows = told.flatMap((one) => [
    [
      one.language,
      'all honest ads',
      String(one.falseAlarms.caution.of),
      perThousand(one.falseAlarms.caution),
      perThousand(one.falseAlarms.danger),
    ],
    ...Object.entries(one.falseAlarmsBy).map(([kind, { caution, danger }]) => [
      '',
      kind,
      String(caution.of),
      perThousand(caution),
      perThousand(danger),
    ]),
  ]);
  return html`<h2>False alarms per 1,000</h2>
    ${table(['language', 'texts', 'number', 'caution or danger', 'danger'], rows)}`;
}

function rulesPart({ rules }: Run): Markup {
  return html`<h2>Rules</h2>
    <p class="soft">
      Ratio: how many times as often a rule is met in bad texts as in good ones of the same
      language. A rule with few hits has shown nothing.
    </p>
    ${table(
      ['rule', 'strength', 'in bad', 'in good', 'precision (in this data)', 'ratio', 'proposal'],
      rules.map((one) => [
        one.rule,
        one.strength,
        String(one.onBad),
        String(one.onGood),
        withInterval(one.precision),
        ratio(one.ratio),
        one.proposal,
      ]),
    )}`;
}

/** The whole page: one file that needs nothing else. */
export function pageOf(run: Run, changes: Changes | undefined): string {
  const packs = run.packs.map(({ name, version, date }) => `${name} ${version} of ${date}`);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'"
        />
        <title>What the rules find</title>
        <style>
          ${{ markup: style }}
        </style>
      </head>
      <body>
        <h1>What the rules find</h1>
        <p class="soft">
          Packs: ${packs.join(', ')}. Intervals are 95 % (Wilson). “Right at 1 %” is the share of
          warnings that are right where one ad in a hundred is bad.
        </p>
        ${table(
          ['language', ...kinds],
          run.texts.map((row) => [row.language, ...kinds.map((kind) => String(row[kind] ?? 0))]),
        )}
        ${run.unusable.length > 0 ? html`<p>${run.unusable.length} lines could not be used.</p>` : ''}
        ${changes ? changesPart(changes) : ''}
        ${questions.map((question) => questionPart(run, question))} ${alarmsPart(run)}
        ${rulesPart(run)} ${readPart('Bad texts without a warning', run.misses)}
        ${readPart('False alarms', run.falseAlarms)}
      </body>
    </html> `.markup;
}
