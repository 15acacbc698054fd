import type { Answers, Technique, Transfer } from '../answers.ts';

const techniqueWords: Readonly<Record<Technique, string>> = {
  'asked-for-fee': 'asked for a fee',
  'asked-for-deposit': 'asked for a deposit',
  'asked-for-documents': 'asked for identity papers early',
  'asked-for-photos': 'asked for private photos',
  'asked-for-account': 'asked to use a bank account or SIM card',
  'moved-to-chat': 'moved the talk to another app',
  'no-interview': 'gave the job without an interview',
  'pressed-for-time': 'pressed for time',
  'paid-for-travel': 'offered to pay for travel',
  'tourist-visa': 'told to enter as a tourist',
  'changed-place': 'changed the place of work',
  'keeps-passport': 'keeps passports',
  debt: 'says there is a debt to work off',
  threats: 'threatened someone',
  'uses-a-known-name': 'uses the name of a known firm',
  'asked-to-recruit': 'asked to bring others',
};

/** A known code in words; the person's own words as they are. */
export const techniqueName = (code: string): string =>
  Object.hasOwn(techniqueWords, code) ? techniqueWords[code as Technique] : code;

/** A payment as one line. */
export function transferLine({ amount, currency, to, how, for: purpose }: Transfer): string {
  const sum = [amount, currency].filter(Boolean).join(' ');
  const rest = [to && `to ${to}`, how && `by ${how}`, purpose && `for ${purpose}`];
  return `- ${[sum, ...rest].filter(Boolean).join(', ')}`;
}

/** The lines of plain text for what the person added; none when nothing was. `title` writes a heading. */
export function answerLines(
  answers: Answers | undefined,
  title: (words: string) => string,
): readonly string[] {
  if (answers === undefined) return [];
  const { route, transfers = [], techniques = [], words, contacts = [], contact } = answers;
  const way = [
    route?.from && `- from ${route.from}`,
    ...(route?.through ?? []).map((place) => `- through ${place}`),
    route?.to && `- to ${route.to}`,
    route?.how && `- how: ${route.how}`,
  ].filter((line) => typeof line === 'string' && line !== '');
  const part = (heading: string, lines: readonly (string | undefined)[]): readonly string[] =>
    lines.length === 0 ? [] : [title(heading), ...lines.map((line) => line ?? ''), ''];
  return [
    ...part('Route', way),
    ...part('Money', transfers.map(transferLine)),
    ...part(
      'What they did',
      techniques.map((code) => `- ${techniqueName(code)}`),
    ),
    ...part(
      'Other contacts they used',
      contacts.map((one) => `- ${one}`),
    ),
    ...part('In the person’s own words', words ? [words] : []),
    ...part('How they may be answered', contact ? [contact] : []),
  ];
}
