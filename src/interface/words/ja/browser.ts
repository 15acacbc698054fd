import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'この文を調べる',
  report: 'この求人を報告する',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch：このページにしるし${count}個`,
  paused: 'Lurewatch：すべてのサイトで休止中',
};
