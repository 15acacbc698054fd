import type { Translated } from '../../words.ts';
import { signs } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'Проверить этот текст',
  report: 'Сообщить об этом объявлении',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${signs(count)} на этой странице`,
  paused: 'Lurewatch: пауза на всех сайтах',
};
