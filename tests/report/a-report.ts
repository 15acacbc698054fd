import type { Listing, PackName, Verdict } from '../../src/model.ts';

/** An invented listing with one of every contact. */
export const listing: Listing = {
  title: 'Customer service abroad',
  employer: 'Golden Example Ltd',
  place: 'Sihanoukville',
  pay: '$2,500-$3,000 a month',
  text: 'Free flight.\nWrite to @golden_hr or hr@golden.example, +855 12 345 678.\nDeposit to 0x52908400098527886E0F7030069857D2E4169EE7',
  url: 'https://board.example/jobs/1',
  site: 'board.example',
  by: 'adapter',
  links: ['https://t.me/golden_hr'],
  pictures: 0,
  language: 'en',
};

export const verdict: Verdict = {
  state: 'scored',
  level: 'danger',
  harms: { trafficking: { level: 'danger', score: 0.9 } },
  score: 0.9,
  evidence: [
    {
      rule: 'free-travel',
      pack: 'trafficking',
      topic: 'offer',
      strength: 'weak',
      harm: 'trafficking',
      spans: [
        { field: 'text', from: 0, to: 11, text: 'Free flight' },
        { field: 'text', from: 0, to: 11, text: 'Free flight' },
      ],
    },
    {
      rule: 'no-employer',
      pack: 'trafficking',
      topic: 'employer',
      strength: 'fair',
      harm: 'trafficking',
      spans: [],
    },
  ],
};

export const packs: readonly PackName[] = [
  { name: 'trafficking', version: '1.2.0', date: '2026-11-20' },
];

export const time = '2026-11-23T12:00:00.000Z';
