import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'Conferir este texto',
  report: 'Relatar este anúncio',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(count, `Lurewatch: ${count} sinal nesta página`, `Lurewatch: ${count} sinais nesta página`),
  paused: 'Lurewatch: em pausa em todos os sites',
};
