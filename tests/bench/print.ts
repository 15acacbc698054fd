/** What was measured, for people. */
import type { PageMeasured, QuietMeasured } from './page.ts';
import type { Checked } from './checks.ts';
import type { Growth, Growths } from './growth.ts';
import type { Load } from './load.ts';
import type { Measured } from './measure.ts';

const heading = [
  'engine',
  'phrases',
  'ns/char',
  '× scan',
  'faster than RegExp',
  'hits a text',
  'part',
];

/** Rows of one table. */
export function tableText(title: string, rows: readonly Measured[]): string {
  const cells = rows.map((row) => [
    row.engine,
    String(row.phrases),
    row.nsPerChar.toFixed(2),
    row.ratioToScan.toFixed(2),
    row.ratioToRegExpPerPhrase ? `${row.ratioToRegExpPerPhrase.toFixed(1)} ×` : '',
    row.hitsPerText.toFixed(2),
    row.part === 1 ? 'all' : `1/${Math.round(1 / row.part)}`,
  ]);
  const widths = heading.map((_, at) =>
    Math.max(...[heading, ...cells].map((row) => row[at]?.length ?? 0)),
  );
  const lines = [heading, ...cells].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${title}\n${lines.join('\n')}\n`;
}

const lineOf = ({ ms, bytes, assetBytes }: Load, what: string): string =>
  `Ready with ${what}: ${ms.toFixed(1)} ms, ${(bytes / 1e6).toFixed(2)} MB of tables, ${Math.round(assetBytes / 1000)} kB of text.\n`;

/** How long it takes to be ready. */
export function loadText(loads: readonly Load[], latin: Load, engine: Load): string {
  return [
    ...loads.map((load) => lineOf(load, `${load.phrases} phrases`)),
    lineOf(latin, 'what a page of Latin letters needs of the packs of this checkout'),
    lineOf(engine, `the packs of this checkout (${engine.phrases} rules)`),
  ].join('');
}

/** How cost grows with texts and with packs. */
export function growthText({ texts, packs }: Growths): string {
  return `${grown('texts', texts)}\n${grown('packs', packs)}`;
}

/** `what` says what was doubled. */
function grown(what: string, growth: readonly Growth[]): string {
  const lines = growth.map(
    ({ name, perDoubling }) =>
      `  ${name}: ${perDoubling.map((factor) => `${factor.toFixed(2)} ×`).join(', ')}\n`,
  );
  return `Hostile ${what}, each doubled three times (2 × is linear)\n${lines.join('')}`;
}

/** What was checked. */
export function checksText(checks: readonly Checked[]): string {
  return checks
    .map(
      ({ name, right, of }) => `${right} of ${of} (${((100 * right) / of).toFixed(2)} %) ${name}\n`,
    )
    .join('');
}

/** What a page costs. */
export function pageText(page: PageMeasured | undefined): string {
  if (!page) {
    return 'What a page costs was not measured: there is no browser, or it was not asked for.\n';
  }
  const ms = (time: number): string => time.toFixed(1);
  const { cards, mainThreadMs, longestTaskMs, laterLongestTaskMs, firstMarkMs, bytes } = page;
  return `A page of ${cards} cards: ${ms(mainThreadMs)} ms of its main thread, longest task ${ms(longestTaskMs)} ms (without us ${ms(page.bareLongestTaskMs)}), after its first layout ${ms(laterLongestTaskMs)} ms (without us ${ms(page.bareLaterLongestTaskMs)}), first mark after ${firstMarkMs.toFixed(0)} ms, ${(bytes / 1e6).toFixed(1)} MB.\n${quietText(page.quiet)}`;
}

/** What pages without a listing cost, a line each. */
function quietText(pages: readonly QuietMeasured[]): string {
  return pages
    .map(
      ({ name, mainThreadMs, bareMainThreadMs, longestTaskMs, bareLongestTaskMs, bytes }) =>
        `No listing, ${name}: ${mainThreadMs.toFixed(1)} ms of its main thread added to ${bareMainThreadMs.toFixed(0)}, longest task ${longestTaskMs.toFixed(1)} ms (without us ${bareLongestTaskMs.toFixed(1)}), ${(bytes / 1e6).toFixed(1)} MB.\n`,
    )
    .join('');
}
