import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = { check: 'ဒီစာကို စစ်ပါ', report: 'ဒီကြော်ငြာကို တိုင်ကြားရန်' };

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch - ဒီစာမျက်နှာမှာ လက္ခဏာ ${count} ခု`,
  paused: 'Lurewatch - ဆိုက်အားလုံးမှာ ခဏရပ်ထား',
};
