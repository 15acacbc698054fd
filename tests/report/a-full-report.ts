import { tidy } from '../../src/report/answers.ts';
import type { PlaceFinder } from '../../src/report/places.ts';
import { reportOf, type Choices, type Report } from '../../src/report/report.ts';
import { listing, packs, time, verdict } from './a-report.ts';

/** Everything a person can add. */
export const answers = tidy({
  route: {
    from: 'Manila',
    through: ['Bangkok', 'Mae Sot', 'a ferry'],
    to: 'Sihanoukville',
    how: 'by air, then car',
  },
  transfers: [
    { amount: 300, currency: 'USD', to: 'ABA 000 123 456', how: 'bank', for: 'visa' },
    { amount: 50, currency: 'EUR', to: 'DE89 3704 0044 0532 0130 00' },
    { amount: 20, currency: 'USDT', to: 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8' },
  ],
  techniques: ['asked-for-fee', 'threats', 'sang songs'],
  words: 'They called every day.\nIt\'s "real", they said: \\ <b>&amp;',
  contacts: ['+855 99 887 766'],
  contact: 'someone@mail.example',
});

const known: Readonly<Record<string, string>> = {
  Manila: 'PH',
  Bangkok: 'TH',
  'Mae Sot': 'TH',
  Sihanoukville: 'KH',
};

/** Knows four places, in place of the gazetteer. */
export const places: PlaceFinder = (text) =>
  Object.entries(known).flatMap(([value, country]) =>
    text.includes(value) ? [{ value, country }] : [],
  );

/** A report with something in every part. */
export const fullReport = (choices: Choices = {}): Report =>
  reportOf(listing, verdict, packs, answers, time, { places, ...choices });

/** Words that try to break out of every form there is. */
export const nasty =
  '\'"`\\ </script><img src=x onerror=alert(1)> &amp; =1+1 \u202e\u0000\ud800 ]] --> \r\n@SUM(A1) ٠١٢ 招聘';

/** A report whose every text is hostile. */
export const hostileReport = (): Report =>
  reportOf(
    {
      ...listing,
      title: nasty,
      employer: nasty,
      place: nasty,
      pay: nasty,
      text: `${nasty} @golden_hr hr@golden.example`,
      url: 'javascript:alert(1)',
      site: nasty,
      links: [
        'javascript:alert(1)',
        'https://a.example/\'"<>\\ x',
        'http://[::1',
        'ftp://a.example/',
        'HTTP://Ünï.example:80/a b',
      ],
      language: '"><script>',
    },
    verdict,
    packs,
    {
      route: { from: nasty, through: [nasty], to: nasty, how: nasty },
      transfers: [{ amount: nasty, currency: nasty, to: nasty, how: nasty, for: nasty }],
      techniques: [nasty, '__proto__', 'constructor'],
      words: nasty,
      contacts: [nasty],
      contact: nasty,
    },
    time,
    { unmasked: true },
  );
