/** What happened to the report, as a chain: each line holds the SHA-256 of the one before. */
import { canonical } from '../digest/canonical.ts';
import { sha256 } from '../digest/sha-256.ts';
import type { Report } from '../report.ts';

function happened(report: Report, hasPicture: boolean): readonly string[] {
  const { ad, signs, packs = [], answers, withheld } = report;
  const judges = packs.map(({ name, version, date }) => `${name} ${version} (${date})`);
  return [
    ad ? `The ad was read${ad.url === '' ? '' : ` at ${ad.url}`}.` : 'The ad itself was left out.',
    signs ? `Rules judged it: ${judges.join(', ')}.` : 'The signs were left out.',
    answers ? 'The person added answers.' : 'The person added nothing.',
    withheld === undefined
      ? 'No contacts or names of others were taken out.'
      : `Contacts and names of others were taken out: ${withheld}.`,
    hasPicture ? 'A picture of the visible part of the page was added.' : 'No picture.',
    'The package was made.',
  ];
}

/** The event log, a JSON object a line. A report knows one time: when it was made. */
export function eventLog(report: Report, hasPicture: boolean): string {
  let previous = '';
  const lines = happened(report, hasPicture).map((event, at) => {
    const line = canonical({ number: at + 1, time: report.time, event, previous });
    previous = sha256(line);
    return line;
  });
  return `${lines.join('\n')}\n`;
}

/** Whether every line of an event log holds the sum of the one before. */
export function isChain(log: string): boolean {
  let previous = '';
  return log
    .trimEnd()
    .split('\n')
    .every((line) => {
      const held = /"previous":"([\da-f]*)"/.exec(line)?.[1];
      const fits = held === previous;
      previous = sha256(line);
      return fits;
    });
}
