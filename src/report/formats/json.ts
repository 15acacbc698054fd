import type { Report } from '../report.ts';

/** The whole report as JSON, for machines and for reading later. Ends with a line break. */
export default {
  name: 'json',
  mime: 'application/json',
  extension: 'json',
  write: (report: Report): string => `${JSON.stringify(report, undefined, 2)}\n`,
};
