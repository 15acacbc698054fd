import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'Comprobar este texto',
  report: 'Informar de este anuncio',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(count, 'Lurewatch: 1 señal en esta página', `Lurewatch: ${count} señales en esta página`),
  paused: 'Lurewatch: en pausa en todos los sitios',
};
