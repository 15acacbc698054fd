/** The panel that shows what changes do: to our labelled ads, to a file, to the proofs of other rules. */
import { n } from './forms.ts';

export const benchEffect = {
  heading: 'What your changes do',
  none: 'Nothing is changed yet. Change a rule first.',
  about: 'All your changes that can be read are tried together.',
  board: 'Try on our labelled ads',
  file: 'Try on a file of your own',
  drop: 'Or drop a file here.',
  fileAbout:
    'JSON lines, CSV with a heading row, or one ad as plain text. A column “label” tells what each ad truly is.',
  wrongFile: 'This file could not be read.',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  progress: (done: string) => `${done} done`,
  judged: (count: number) => n(count, '1 ad judged', `${count} ads judged`),
  outdated: 'You have changed something since. Try again.',
  of: (count: number) => n(count, '1 ad was tried.', `${count} ads were tried.`),
  same: 'Of all of them the same is said as before.',
  changed: (count: number) => n(count, '1 verdict changes', `${count} verdicts change`),
  more: (count: number) => `And ${count} more that are not listed.`,
  label: 'What they truly are',
  ads: 'Ads',
  warned: 'Any level',
  was: (before: number, now: number) => `${before}, now ${now}`,
  unlabelled: 'no label',
  labels: {
    lure: 'Lures',
    other_job_scam: 'Other harmful ads',
    fraud: 'Harmful ads',
    legit_hard: 'Honest ads with the same words',
    legit: 'Ordinary ads',
    honest: 'Honest ads',
    non_ad: 'No job ads',
  },
  better: 'as the label asks',
  worse: 'against its label',
  before: 'Before:',
  now: 'Now:',
  came: 'New signs:',
  went: 'Gone:',
  look: 'Look at it above',
  lost: (count: number) =>
    n(count, '1 line could not be read.', `${count} lines could not be read.`),
  proofs: 'Try the proofs of all other rules',
  proofsAbout:
    'A new phrase can break a line of another rule. Whoever takes your change tries all of them.',
  proofsHold: (count: number) =>
    n(
      count,
      '1 line of other rules and languages was tried. Your changes do not break it.',
      `${count} lines of other rules and languages were tried. Your changes break none.`,
    ),
  proofsBroken: (count: number) =>
    n(
      count,
      '1 line of another rule or language is broken',
      `${count} lines of other rules or languages are broken`,
    ),
};
