import type { Changes } from './changes.ts';
import { kinds, questions } from '../../input/labels.ts';
import type { Run, ToRead } from './run.ts';
import { cellsOf, percent, perThousand, ratio, three } from './say.ts';

/** Columns lined up for a terminal; the first stands left. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map((row) => `  ${line(row)}\n`).join('');
}

function questionWords(run: Run, name: string): string {
  const figures = run.figures.filter((one) => one.question === name && one.recall.caution.of > 0);
  const [all] = figures;
  if (!all) return '';
  const heading = ['', 'to find', 'caution or danger', 'danger', 'ROC', 'PR'];
  const right = all.precision.flatMap(({ prevalence }) => [`right at ${percent(prevalence)}`]);
  const at = all.recallAtFalseAlarms.map(
    ({ falseAlarms, recall }) => `${percent(recall)} at ${percent(falseAlarms)}`,
  );
  return `${columns([
    [...heading, ...right],
    ...figures.map((one) => [
      ...cellsOf(one),
      ...one.precision.map(({ caution }) => percent(caution)),
    ]),
  ])}  found at false alarms: ${at.join(', ')}\n`;
}

function alarmWords(run: Run): string {
  const rows = run.figures.filter((one) => one.question === 'any');
  return columns([
    ['', 'texts', 'number', 'caution or danger', 'danger'],
    ...rows.flatMap((one) =>
      Object.entries(one.falseAlarmsBy).map(([kind, { caution, danger }]) => [
        one.language,
        kind,
        String(caution.of),
        perThousand(caution),
        perThousand(danger),
      ]),
    ),
  ]);
}

function ruleWords({ rules }: Run): string {
  const worth = rules.filter(({ proposal }) => proposal === 'review' || proposal === 'remove');
  return worth.length === 0
    ? '  none\n'
    : columns(
        worth.map((one) => [
          one.rule,
          one.strength,
          `${one.onBad} bad`,
          `${one.onGood} good`,
          `×${ratio(one.ratio)}`,
          one.proposal,
        ]),
      );
}

function readWords(texts: readonly ToRead[], most: number): string {
  const lines = texts.slice(0, most).map(({ key, kind, level, state, signs }) => {
    const words = signs.flatMap((sign) => sign.words.slice(0, 1).map((word) => `“${word}”`));
    return `  ${key} (${kind}): ${state === 'scored' ? level : state}  ${words.slice(0, 5).join(' ')}\n`;
  });
  const rest = texts.length - lines.length;
  return `${lines.join('')}${rest > 0 ? `  … and ${rest} more on the page\n` : ''}`;
}

function changeWords({ verdicts, figures, added, gone }: Changes): string {
  const better = verdicts.filter((one) => one.better).length;
  const moved = figures
    .filter(({ language }) => language === 'all')
    .map(
      ({ question, figure, before, now }) =>
        `  ${question}, ${figure}: ${three(before)} → ${three(now)}\n`,
    );
  return `Since the earlier run: ${verdicts.length} verdicts changed, ${better} for the better and ${verdicts.length - better} for the worse; ${added} texts are new, ${gone} gone.\n${moved.join('')}\n`;
}

/** The run in words, for a person at a terminal. */
export function describeRun(run: Run, changes: Changes | undefined): string {
  const parts = questions
    .map(({ name, title }) => [title, questionWords(run, name)])
    .filter(([, words]) => words !== '')
    .map(([title, words]) => `${title}\n${words}\n`);
  const counts = columns([
    ['', ...kinds],
    ...run.texts.map((row) => [row.language, ...kinds.map((kind) => String(row[kind] ?? 0))]),
  ]);
  return [
    `Texts\n${counts}\n`,
    changes ? changeWords(changes) : '',
    ...parts,
    `False alarms per 1,000\n${alarmWords(run)}\n`,
    `Rules to look at\n${ruleWords(run)}\n`,
    `Bad texts without a warning: ${run.misses.length}\n${readWords(run.misses, 12)}\n`,
    `False alarms: ${run.falseAlarms.length}\n${readWords(run.falseAlarms, 12)}`,
  ].join('');
}
