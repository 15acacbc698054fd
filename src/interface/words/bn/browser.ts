import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'এই লেখা যাচাই করুন',
  report: 'এই বিজ্ঞাপনের রিপোর্ট করুন',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: এই পেজে ${count}টি লক্ষণ`,
  paused: 'Lurewatch: সব সাইটে থামানো',
};
