import type { Evidence, State } from '../../model.ts';
import type { Board, Count, Judged } from './board.ts';

const states: Readonly<Record<Exclude<State, 'scored'>, string>> = {
  'not-a-job-ad': 'not a job ad',
  'too-little-text': 'too little text',
  unreadable: 'unreadable',
};

const mostSigns = 4;
const longestQuote = 40;

/** Text in a cell of a table: nothing in it is markup. */
const cell = (text: string): string =>
  text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>|~]/gu, String.raw`\$&`);

/** Cut between signs, never inside one. */
const shortened = (text: string): string => {
  const signs = Array.from(text.replaceAll(/\s+/gu, ' '));
  return signs.length > longestQuote ? `${signs.slice(0, longestQuote).join('')}…` : signs.join('');
};

const reason = ({ rule, spans }: Evidence): string => {
  const quote = spans[0]?.text;
  return quote === undefined ? rule : `${rule} “${cell(shortened(quote))}”`;
};

function because({ verdict: { evidence } }: Judged): string {
  const more = evidence.length - mostSigns;
  return `${evidence.slice(0, mostSigns).map(reason).join(', ')}${more > 0 ? `, ${more} more` : ''}`;
}

const rowOf = (judged: Judged): string => {
  const { truth, id, verdict } = judged;
  const says = verdict.state === 'scored' ? verdict.level : states[verdict.state];
  return `| ${truth} | ${cell(id)} | ${says} | ${verdict.score.toFixed(2)} | ${because(judged)} |`;
};

const share = ({ of, caution, danger }: Count): string =>
  of === 0 ? '–' : `${caution} of ${of}, ${danger} danger`;

/** The scoreboard as Markdown: the same listings and rules give the same bytes. */
export function drawBoard({ judged, counts }: Board): string {
  const summary = [...counts].map(
    ([language, { lure, other_job_scam: other, honest, non_ad: nonAd }]) =>
      `| ${language} | ${share(lure)} | ${share(other)} | ${share(honest)} | ${share(nonAd)} |`,
  );
  const languages = [...counts.keys()].filter((language) => language !== 'all');
  const parts = languages.map((language) => {
    const rows = judged.filter((one) => one.language === language).map(rowOf);
    return `## ${language}

| truly | id | we say | score | because |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
  });
  return `# Scoreboard

Whole listings that we wrote ourselves, in \`listings/\`, and what the rules of this checkout say of them.
Drawn by \`npm run packs -- scoreboard\`; a test holds it to the rules. How many get caution or danger:

| language | lures | other harmful offers | honest ads | no ads |
| --- | --- | --- | --- | --- |
${summary.join('\n')}

${parts.join('\n')}`
    .trimEnd()
    .concat('\n');
}
