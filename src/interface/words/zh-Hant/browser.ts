import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = { check: '查這段文字', report: '通報這則廣告' };

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch：這一頁有 ${count} 個跡象`,
  paused: 'Lurewatch：所有網站都暫停',
};
