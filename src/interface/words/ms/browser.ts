import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = { check: 'Semak teks ini', report: 'Lapor iklan ini' };

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${count} tanda di halaman ini`,
  paused: 'Lurewatch: berhenti sebentar di semua laman',
};
