import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = { check: 'ពិនិត្យអត្ថបទនេះ', report: 'រាយការណ៍ការប្រកាសនេះ' };

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch៖ សញ្ញា ${count} លើទំព័រនេះ`,
  paused: 'Lurewatch៖ ផ្អាកលើគេហទំព័រទាំងអស់',
};
