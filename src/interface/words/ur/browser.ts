import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'یہ متن جانچیں',
  report: 'اس اشتہار کی رپورٹ کریں',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(count, 'Lurewatch: اس صفحے پر 1 علامت', `Lurewatch: اس صفحے پر ${count} علامتیں`),
  paused: 'Lurewatch: سب سائٹوں پر رکا ہوا',
};
