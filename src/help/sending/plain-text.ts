import { formats } from '../../report/format.ts';
import type { Report } from '../../report/report.ts';

/** The plain text of a report, as mails and the forms of sites take it. */
export function plainText(report: Report): string {
  const text = formats.find(({ name }) => name === 'text')?.write(report);
  return typeof text === 'string' ? text : '';
}
