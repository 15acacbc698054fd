import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = { check: 'ກວດຂໍ້ຄວາມນີ້', report: 'ລາຍງານປະກາດນີ້' };

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${count} ສັນຍານໃນໜ້ານີ້`,
  paused: 'Lurewatch: ຢຸດພັກໃນທຸກເວັບ',
};
