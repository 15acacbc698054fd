import type { Field } from '../../model.ts';
import { missing } from '../reading/join.ts';
import { wordsOfMarkup } from './markup.ts';
import { type Data, isData, listOf, wordsOf } from './node.ts';
import { payOf } from './pay.ts';
import { placeOf } from './place.ts';

/** What an ad says beside its description; read where the description does not say it already. */
const further = [
  'responsibilities',
  'qualifications',
  'skills',
  'experienceRequirements',
  'educationRequirements',
  'physicalRequirement',
  'sensoryRequirement',
  'jobBenefits',
  'incentiveCompensation',
  'specialCommitments',
  'workHours',
  'employerOverview',
  'applicationContact',
];

/** The fields of a posting, as plain words. `plain`: the values are words of the page, not markup. */
export function wordsOfPosting(
  posting: Data,
  plain: boolean,
): Record<Field, string> & { url: string } {
  const read = (value: unknown) => {
    const words = wordsOf(value);
    return plain ? words : wordsOfMarkup(words);
  };
  const line = (value: unknown) => read(value).replace(/\s+/g, ' ').trim();
  const description = read(posting['description']);
  const rest = further.flatMap((name) => listOf(posting[name]).slice(0, 50).map(sayable).map(read));
  const text = [description];
  for (const words of rest) text.push(...missing(words, text.join('\n')));
  return {
    title: line(posting['title']) || line(posting['name']),
    employer: line(posting['hiringOrganization']),
    place: placeOf(posting),
    pay: payOf(posting),
    text: text.filter((words) => words !== '').join('\n'),
    url: wordsOf(posting['url']),
  };
}

/** Contacts are told by their parts, other things by their name. */
function sayable(value: unknown): unknown {
  if (!isData(value) || wordsOf(value) !== '') return value;
  return ['email', 'telephone', 'url']
    .map((name) => wordsOf(value[name]))
    .join(' ')
    .trim();
}
