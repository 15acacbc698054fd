import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'මේ පෙළ පරීක්ෂා කරන්න',
  report: 'මේ දැන්වීම වාර්තා කරන්න',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: මේ පිටුවේ ලකුණු ${count}ක්`,
  paused: 'Lurewatch: සියලු අඩවිවල නවත්වා තියෙනවා',
};
