import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: 'Kiểm tra đoạn chữ này',
  report: 'Báo cáo tin này',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: ${count} dấu hiệu trên trang này`,
  paused: 'Lurewatch: đang tạm dừng trên mọi trang web',
};
