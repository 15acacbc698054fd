import type { Translated } from '../../words.ts';
import { n } from './forms.ts';

export const menu: Translated<'menu'> = {
  check: 'Duba wannan rubutu',
  report: 'Kai rahoton wannan talla',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) =>
    n(count, 'Lurewatch: alama 1 a wannan shafi', `Lurewatch: alamu ${count} a wannan shafi`),
  paused: 'Lurewatch: an dakatar a duk shafukan intanet',
};
