import type { Report } from '../report.ts';
import { answerLines } from '../writing/answers.ts';
import {
  adLines,
  indicatorLines,
  placeLines,
  signLines,
  title,
  withheldLines,
} from '../writing/lines.ts';

const part = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title(heading), ...lines, ''];

/** A plain text that can be pasted into any form or mail. Ends with a line break. */
export default {
  name: 'text',
  mime: 'text/plain',
  extension: 'txt',
  write: (report: Report): string =>
    [
      'Report on a job ad, made with Lurewatch',
      `Made: ${report.time} (clock of this device)`,
      '',
      ...(report.ad ? part('The ad as seen', adLines(report.ad)) : []),
      ...part('Signs found by fixed rules', signLines(report)),
      ...part('Contacts and links', indicatorLines(report)),
      ...part('Places', placeLines(report)),
      ...answerLines(report.answers, title),
      ...withheldLines(report),
    ]
      .join('\n')
      .trimEnd() + '\n',
};
