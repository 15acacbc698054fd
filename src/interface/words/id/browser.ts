import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'Periksa teks ini',
  report: 'Laporkan iklan ini',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${count} tanda di halaman ini`,
  paused: 'Lurewatch: dijeda di semua situs',
};
