import type { Translated } from '../../words.ts';

export const mistake: Translated<'mistake'> = {
  list: {},
  yourAd: { lines: [, , , ,], letter: {} },
};
