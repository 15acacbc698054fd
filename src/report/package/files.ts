/** The files of an evidence package. */
import { bytesOf } from '../bytes.ts';
import type { Format } from '../format.ts';
import type { Report } from '../report.ts';
import { adText } from '../writing/ad-text.ts';
import { doesNotProve, proves } from './claims.ts';
import { eventLog } from './events.ts';
import { manifestName, manifestOf, sumsName, sumsOf } from './manifest.ts';
import type { PackedFile } from './manifest.ts';

const readMe = (hasPicture: boolean): string =>
  [
    'A report on a job ad, made with Lurewatch, with the text of the ad and the sums of all files.',
    ...(hasPicture ? [] : ['No picture: the browser gave none, or the person left it out.']),
    '',
    'What it shows:',
    ...proves.map((line) => `- ${line}`),
    '',
    'What it does not show:',
    ...doesNotProve.map((line) => `- ${line}`),
    '',
    'To check it: sha256sum -c SHA256SUMS, or npm run report -- verify FILE.zip in a checkout of Lurewatch.',
    '',
  ].join('\n');

/** Every file, in the order in which it is packed; the sums come last. `others` are the other formats. */
export function packageFiles(
  report: Report,
  others: readonly Format[],
  picture?: Uint8Array,
): readonly PackedFile[] {
  const file = (name: string, content: string | Uint8Array): PackedFile => ({
    name,
    bytes: bytesOf(content),
  });
  const hasPicture = picture !== undefined;
  const files = [
    file('README.txt', readMe(hasPicture)),
    ...(report.ad ? [file('ad.txt', adText(report.ad))] : []),
    file('events.jsonl', eventLog(report, hasPicture)),
    ...(picture ? [file('picture.png', picture)] : []),
    ...others.map((one) => file(`report-${one.name}.${one.extension}`, one.write(report, picture))),
  ];
  const listed = [...files, file(manifestName, manifestOf(report, files))];
  return [...listed, file(sumsName, sumsOf(listed))];
}
