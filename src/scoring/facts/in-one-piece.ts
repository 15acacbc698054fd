import { shortAd } from '../numbers.ts';
import type { Fact } from './index.ts';

/** There is a text, but not in parts of its own such as who, what, wanted and offered. */
export const fact: Fact = ({ listing: { text } }) => {
  if (text.trim() === '') return undefined;
  let parts = 0;
  for (const line of text.split('\n', shortAd.lines)) if (line.trim() !== '') parts++;
  return parts < shortAd.parts ? [] : undefined;
};
