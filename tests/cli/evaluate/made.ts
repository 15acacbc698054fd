import type { Judged, SignMet } from '../../../src/cli/evaluate/judge-labelled.ts';

/** A judged text, an honest one of which nothing is said unless told otherwise. */
export const text = (given: Partial<Judged> & { readonly key: string }): Judged => ({
  kind: 'honest',
  language: 'en',
  state: 'scored',
  level: 'none',
  score: 0,
  byHarm: {},
  signs: [],
  excerpt: 'An ad.',
  ...given,
});

/** A sign that was met. */
export const sign = (given: Partial<SignMet> = {}): SignMet => ({
  rule: 'trafficking/travel-paid',
  topic: 'offer',
  strength: 'weak',
  harms: ['trafficking'],
  combination: false,
  words: ['free flight'],
  ...given,
});
