import type { Report } from '../report.ts';
import { rowsOf } from '../writing/rows.ts';

const heading = ['time', 'level', 'ad_title', 'ad_url', 'part', 'kind', 'value', 'detail'];

/** What a spreadsheet would take for a formula, also behind spaces and in full width. */
const formula = /^[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]*[=+\-@\t\r\n＝＋－＠|%]/u;

/**
 * One cell. What looks like a formula is put behind an apostrophe, so that no spreadsheet runs it; a phone's
 * leading + is such a case, and `npm run report -- --format json` has it as it was.
 */
function cell(value: string): string {
  const guarded = formula.test(value) ? `'${value}` : value;
  return /[",\r\n;\t']/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * A table for spreadsheets: one row for each thing the report says (an indicator, a sign, a leg of the route, a
 * transfer), so that many reports can be put under each other, filtered and compared; what names the report
 * stands in each row. RFC 4180 with a byte-order mark, without which spreadsheets misread other scripts.
 */
export default {
  name: 'csv',
  mime: 'text/csv',
  extension: 'csv',
  write(report: Report): string {
    const { time, level = '', ad } = report;
    const named = [time, level, ad?.title ?? '', ad?.url ?? ''];
    const rows = rowsOf(report).map(({ part, kind, value, detail }) =>
      [...named, part, kind, value, detail].map(cell).join(','),
    );
    return `\uFEFF${[heading.join(','), ...rows].join('\r\n')}\r\n`;
  },
};
