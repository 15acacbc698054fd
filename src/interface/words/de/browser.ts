import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'Diesen Text prüfen',
  report: 'Diese Anzeige melden',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(
      count,
      'Lurewatch: 1 Zeichen auf dieser Seite',
      `Lurewatch: ${count} Zeichen auf dieser Seite`,
    ),
  paused: 'Lurewatch: Pause auf allen Websites',
};
