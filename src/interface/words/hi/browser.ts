import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'यह टेक्स्ट जाँचें',
  report: 'इस विज्ञापन की रिपोर्ट करें',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: इस पेज पर ${count} संकेत`,
  paused: 'Lurewatch: सब साइटों पर रुका हुआ',
};
