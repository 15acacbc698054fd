import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'ይህን ጽሑፍ ፈትሽ',
  report: 'ይህን ማስታወቂያ ሪፖርት አድርግ',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => n(count, `Lurewatch፦ በዚህ ገጽ ${count} ምልክት`, `Lurewatch፦ በዚህ ገጽ ${count} ምልክቶች`),
  paused: 'Lurewatch፦ በሁሉም ድረ ገጽ ላይ ቆሟል',
};
