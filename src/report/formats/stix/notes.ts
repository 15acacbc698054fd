/** What has no object of its own, in words: the ad, its signs, what the person adds. */
import type { Report } from '../../report.ts';
import { adText } from '../../writing/ad-text.ts';
import { answerLines } from '../../writing/answers.ts';
import { signLines, withheldLines } from '../../writing/lines.ts';
import { confidence, type Draft } from './draft.ts';
import type { StixObject } from './object.ts';

/** A language tag as pages give it, in the form that RFC 5646 wants; undefined for what is none. */
export const languageTag = (tag: string): string | undefined =>
  /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8}){0,4}$/.test(tag) ? tag : undefined;

/** The notes of a report, each about `subject`. */
export function notes(report: Report, subject: StixObject, draft: Draft): readonly StixObject[] {
  const { ad, answers } = report;
  const note = (abstract: string, content: string, lang?: string): readonly StixObject[] =>
    content.trim() === ''
      ? []
      : [draft.make('note', { abstract, content, confidence, lang, object_refs: [subject.id] })];
  return [
    ...(ad ? note('The ad as seen', adText(ad), languageTag(ad.language)) : []),
    ...note('Signs found by fixed rules; a sign is not proof', signLines(report).join('\n')),
    ...note(
      'What the person who reports adds; verified by nobody',
      [...answerLines(answers, (words) => words), ...withheldLines(report)].join('\n'),
    ),
  ];
}
