import { hasLetters } from '../job-ad.ts';
import { shortAd } from '../numbers.ts';
import type { Fact } from './index.ts';

/** There is a text, but a short one: a card without a text says nothing of how long its ad is. */
export const fact: Fact = ({ listing: { text } }) =>
  text.trim() === '' || hasLetters(text, shortAd.letters) ? undefined : [];
