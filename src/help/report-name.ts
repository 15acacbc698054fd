import type { Report } from '../report/report.ts';

/** What a report is called in a list: the ad's title, else the beginning of its text. UTF-16 units. */
export const reportName = ({ ad }: Report, otherwise: string): string =>
  ad?.title || ad?.text.slice(0, 80) || otherwise;
