/** What the browser itself says for us: the entries of its menu, and the title of our toolbar button. */
import { n } from './forms.ts';

export const menu = {
  check: 'Check this text',
  report: 'Report this ad',
};

export const toolbar = {
  plain: 'Lurewatch',
  signs: (count: number) =>
    n(count, 'Lurewatch: 1 sign on this page', `Lurewatch: ${count} signs on this page`),
  paused: 'Lurewatch: paused on all sites',
};
