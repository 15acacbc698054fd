import type { Answers, Route, Technique, Transfer } from '../answers.ts';

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

/** A payment in words: how much; and to whom, by what means and for what. Either may be empty. */
export function paymentWords({ amount, currency, to, how, for: purpose }: Transfer): {
  readonly sum: string;
  readonly rest: string;
} {
  const rest = [to && `to ${to}`, how && `by ${how}`, purpose && `for ${purpose}`];
  return {
    sum: [amount, currency].filter(Boolean).join(' '),
    rest: rest.filter(Boolean).join(', '),
  };
}

/** A payment as one line. */
export function paymentLine(transfer: Transfer): string {
  const { sum, rest } = paymentWords(transfer);
  return [sum, rest].filter(Boolean).join(', ');
}

/** The legs of a route in words, in the order of the way; `how` last. */
export function routeWords({ from, through = [], to, how }: Route = {}): readonly string[] {
  return [
    from ? `from ${from}` : '',
    ...through.map((place) => `through ${place}`),
    to ? `to ${to}` : '',
    how ? `how: ${how}` : '',
  ].filter(Boolean);
}

/** The lines of plain text for what the person added; none when nothing was. `title` writes a heading. */
export function answerLines(
  answers: Answers | undefined,
  title: (words: string) => string,
): readonly string[] {
  if (answers === undefined) return [];
  const { route, transfers = [], techniques = [], words, contacts = [], contact } = answers;
  const part = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title(heading), ...lines, ''];
  const listed = (heading: string, ones: readonly string[]): readonly string[] =>
    part(
      heading,
      ones.map((one) => `- ${one}`),
    );
  return [
    ...listed('Route', routeWords(route)),
    ...listed('Money', transfers.map(paymentLine)),
    ...listed('What they did', techniques.map(techniqueName)),
    ...listed('Other contacts they used', contacts),
    ...part('In the person’s own words', words ? [words] : []),
    ...part('How they may be answered', contact ? [contact] : []),
  ];
}
