import { isolate } from '../../sentence.ts';
import { n } from './forms.ts';

/** What our notes inside a page say. The script in the page carries these alone, so nothing else belongs here. */
export const notes = {
  plain: {
    undo: 'Undo',
    more: (count: number) => n(count, 'Show 1 more', `Show ${count} more`),
  },
  harms: {
    trafficking: {
      seenIn: 'ads for scam compounds',
      step: 'Tell one person where you would go and who invited you.',
    },
    'advance-fee': {
      seenIn: 'ads that asked for fees',
      step: 'Do not pay now. Workers should pay no fee for a job. Check the rule of your country.',
    },
    'task-scam': {
      seenIn: 'ads for deposit tasks',
      step: 'Do not send money to get money.',
    },
    'money-mule': {
      seenIn: 'ads that move stolen money',
      step: 'Do not lend your account or your SIM card.',
    },
    'identity-theft': {
      seenIn: 'ads that collect identity papers',
      step: 'Do not send your papers before you have met the employer.',
    },
    'illegal-work': {
      seenIn: 'ads for forbidden work',
      step: 'Ask what the work is, where, and under which contract.',
    },
  },
  signs: {
    heading: (count: number) => n(count, '1 sign in this ad', `${count} signs in this ad`),
    seenIn: (count: number, where: string) =>
      n(count, `1 sign seen in ${where}.`, `${count} signs seen in ${where}.`),
    toCheck: (count: number) =>
      n(count, '1 thing to check in this ad.', `${count} things to check in this ad.`),
    quote: 'The ad says:',
    noQuote: 'Seen in the ad as a whole, not in single words.',
    why: 'Why it matters:',
    ask: 'Ask or check:',
    sources: 'Where we know it from:',
    noExplanation: 'The words for this sign could not be loaded.',
    guest: (pack: string) => `By a rule pack added on this device: ${isolate(pack)}`,
    notProof: 'This is not proof. A real company’s name may be misused here.',
    noMark: 'An ad without a mark is not an ad that somebody has checked.',
    packs: (packs: string) => `Found on your device by fixed rules (${packs}).`,
  },
  banner: {
    label: 'Note about this job ad',
    firstStep: 'Check before you answer',
    why: 'Why these signs',
    mistake: 'This is a mistake',
    report: 'Report',
    yourAd: 'Is this your ad?',
    dismiss: 'Dismiss',
    dismissed: 'Dismissed for this ad.',
    mistaken: 'Thank you. Our marks on this ad are gone.',
    mark: (count: number) => n(count, '1 sign to check', `${count} signs to check`),
    markIn: (count: number, title: string) =>
      n(
        count,
        `1 sign to check in ${isolate(title)}`,
        `${count} signs to check in ${isolate(title)}`,
      ),
    announce: (count: number) =>
      n(count, '1 ad on this page has signs.', `${count} ads on this page have signs.`),
  },
};
