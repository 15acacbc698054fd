/** The parts of a report as lines of plain text. A part that is not there has no lines. */
import type { SeenAd, Report } from '../report.ts';

/** A heading with its underline. */
export const title = (words: string): string => `${words}\n${'-'.repeat(words.length)}`;

const row = (name: string, value: string): readonly string[] =>
  value === '' ? [] : [`${name}: ${value}`];

/** The ad's fields, a line each, then its text. */
export const adLines = (ad: SeenAd): readonly string[] => [
  ...row('Title', ad.title),
  ...row('Employer', ad.employer),
  ...row('Place', ad.place),
  ...row('Pay', ad.pay),
  ...row('Address', ad.url),
  ...row('Site', ad.site),
  ...row('Language', ad.language),
  ...(ad.text === '' ? [] : ['Text:', ad.text]),
];

/** The signs with their words, the level, and the rules that judged. */
export function signLines({ signs, level, packs }: Report): readonly string[] {
  if (signs === undefined) return [];
  const lines = signs.map(({ rule, pack, harm, strength, quotes }) => {
    const words = quotes.map((quote) => `“${quote}”`).join(', ');
    return `- ${pack}/${rule} (${harm}, ${strength})${words === '' ? '' : `: ${words}`}`;
  });
  return [
    `Level: ${level ?? 'none'}. A sign is not proof.`,
    ...(lines.length === 0 ? ['No known sign was found.'] : lines),
    ...(packs ?? []).map(({ name, version, date }) => `Rules: ${name} ${version} (${date})`),
  ];
}

/** The indicators, each with where it stands. */
export const indicatorLines = ({ indicators = [] }: Report): readonly string[] =>
  indicators.map(({ kind, value, where }) => `- ${kind}: ${value} (in ${where})`);

/** The places, each with its country and where it stands. */
export const placeLines = ({ places = [] }: Report): readonly string[] =>
  places.map(({ value, country, where }) => `- ${value} (${country}, ${where})`);

/** What was taken out, so that nobody takes the report for the whole. */
export const withheldLines = ({ withheld }: Report): readonly string[] =>
  withheld === undefined ? [] : [`Contacts and names of others taken out: ${withheld}`];
