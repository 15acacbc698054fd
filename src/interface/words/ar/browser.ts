import type { Translated } from '../../words.ts';
import { signs } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'افحص هذا النص',
  report: 'اكتب تقريرًا عن هذا الإعلان',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${signs(count)} في هذه الصفحة`,
  paused: 'Lurewatch: متوقف مؤقتًا في كل المواقع',
};
