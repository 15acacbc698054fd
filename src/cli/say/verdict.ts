import { explained } from './explanation.ts';
import type { Evidence, State, Verdict } from '../../model.ts';

const states: Readonly<Record<Exclude<State, 'scored'>, string>> = {
  'not-a-job-ad': 'not a job ad: this does not read like an offer of work',
  'too-little-text': 'too little text to check',
  unreadable: 'could not be read',
};

const percent = (score: number): string => `${Math.round(score * 100)} of 100`;

function describeEvidence({ pack, rule, strength, spans }: Evidence): string {
  const { title, sources } = explained(pack, rule);
  const quotes = spans.map(({ text }) => `“${text.replaceAll(/\s+/gu, ' ')}”`);
  const source = sources[0];
  return [
    `  ${strength.padEnd(10)} ${title}  (${pack}/${rule})`,
    ...(quotes.length > 0 ? [`             ${quotes.join(' · ')}`] : []),
    ...(source ? [`             ${source.title}, ${source.date}: ${source.url}`] : []),
    '',
  ].join('\n');
}

/** A verdict in words, for a person at a terminal; ends with a line break. */
export function describeVerdict(verdict: Verdict): string {
  if (verdict.state !== 'scored') return `${states[verdict.state]}\n`;
  const harms = Object.entries(verdict.harms).map(
    ([harm, { level, score }]) => `  ${level.padEnd(10)} ${harm}, ${percent(score)}`,
  );
  const heading =
    verdict.level === 'none'
      ? `no level: ${verdict.evidence.length === 0 ? 'no known warning signs' : 'the signs found say too little'} (${percent(verdict.score)})`
      : `${verdict.level} (not proof)`;
  return `${[heading, ...harms].join('\n')}\n${verdict.evidence.map(describeEvidence).join('')}`;
}
