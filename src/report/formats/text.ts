import type { Report } from '../report.ts';
import { answerLines } from '../writing/answers.ts';

const title = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;
const row = (name: string, value: string): readonly string[] =>
  value === '' ? [] : [`${name}: ${value}`];

function adLines({ ad }: Report): readonly string[] {
  if (ad === undefined) return [];
  return [
    title('The ad as seen'),
    ...row('Title', ad.title),
    ...row('Employer', ad.employer),
    ...row('Place', ad.place),
    ...row('Pay', ad.pay),
    ...row('Address', ad.url),
    ...row('Site', ad.site),
    ...row('Language', ad.language),
    ...(ad.text === '' ? [] : ['Text:', ad.text]),
    '',
  ];
}

function signLines({ signs, level, packs }: Report): readonly string[] {
  if (signs === undefined) return [];
  const lines = signs.map(({ rule, pack, harm, strength, quotes }) => {
    const words = quotes.map((quote) => `“${quote}”`).join(', ');
    return `- ${pack}/${rule} (${harm}, ${strength})${words === '' ? '' : `: ${words}`}`;
  });
  return [
    title('Signs found by fixed rules'),
    `Level: ${level ?? 'none'}. A sign is not proof.`,
    ...(lines.length === 0 ? ['No known sign was found.'] : lines),
    ...(packs ?? []).map(({ name, version, date }) => `Rules: ${name} ${version} (${date})`),
    '',
  ];
}

function indicatorLines({ indicators }: Report): readonly string[] {
  if (indicators === undefined || indicators.length === 0) return [];
  const lines = indicators.map(({ kind, value, where }) => `- ${kind}: ${value} (in ${where})`);
  return [title('Contacts and links in the ad'), ...lines, ''];
}

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
      ...adLines(report),
      ...signLines(report),
      ...indicatorLines(report),
      ...answerLines(report.answers, title),
    ]
      .join('\n')
      .trimEnd() + '\n',
};
