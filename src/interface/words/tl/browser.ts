import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'Suriin ang text na ito',
  report: 'I-report ang ad na ito',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${count} palatandaan sa page na ito`,
  paused: 'Lurewatch: nakahinto sa lahat ng site',
};
