import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'Bu metni kontrol et',
  report: 'Bu ilanı bildir',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: bu sayfada ${count} işaret`,
  paused: 'Lurewatch: bütün sitelerde duraklatıldı',
};
