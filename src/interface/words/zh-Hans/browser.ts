import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: '检查这段文字',
  report: '报告这则广告',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch：本页有 ${count} 个迹象`,
  paused: 'Lurewatch：已在所有网站暂停',
};
