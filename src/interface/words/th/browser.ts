import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'ตรวจข้อความนี้',
  report: 'รายงานประกาศนี้',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: หน้านี้มี ${count} สัญญาณ`,
  paused: 'Lurewatch: หยุดพักในทุกเว็บไซต์',
};
