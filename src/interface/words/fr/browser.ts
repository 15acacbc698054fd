import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'Examiner ce texte',
  report: 'Signaler cette annonce',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(
      count,
      `Lurewatch : ${count} signe sur cette page`,
      `Lurewatch : ${count} signes sur cette page`,
    ),
  paused: 'Lurewatch : en pause sur tous les sites',
};
