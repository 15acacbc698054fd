import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'Kagua maandishi haya',
  report: 'Ripoti tangazo hili',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ishara ${count} kwenye ukurasa huu`,
  paused: 'Lurewatch: imesimamishwa kwenye tovuti zote',
};
