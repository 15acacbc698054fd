import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'यो पाठ जाँच्ने',
  report: 'यो विज्ञापनको रिपोर्ट गर्ने',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: यो पेजमा ${count} वटा संकेत`,
  paused: 'Lurewatch: सबै साइटमा रोकिएको',
};
