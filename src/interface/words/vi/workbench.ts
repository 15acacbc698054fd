import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: 'Bàn thử',
  door: 'Thử và sửa các quy tắc',
  about:
    'Thử một tin, sửa một quy tắc và thấy ngay kết quả. Không gì rời khỏi thiết bị này. Cuối cùng bạn lưu một tệp và tự gửi đi.',
  loading: 'Đang tải các quy tắc.',
  notLoaded: 'Không tải được các quy tắc. Hãy tải lại trang này.',
  private: 'Đây là cửa sổ riêng tư. Thay đổi của bạn sẽ mất khi đóng cửa sổ.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: 'Thay đổi của bạn',
  none: 'Bạn chưa sửa gì.',
  about: 'Chúng ở lại trong trình duyệt này cho đến khi bạn bỏ.',
  changedOn: (when) => `Sửa lúc ${when}`,
  faulty: 'Chưa đọc được',
  open: 'Mở',
  discard: 'Bỏ',
  discarded: (rule) => `Đã bỏ thay đổi của ${isolate(rule)}.`,
  files: 'Tệp để gửi',
  filesAbout:
    'Mỗi tệp là trọn vẹn: phần bạn sửa đã được thay vào, phần còn lại như bản đã công bố.',
  save: (name) => `Lưu ${isolate(name)}`,
  saved: 'Đã lưu ở nơi trình duyệt để tệp.',
  notReady: 'Một thay đổi của bạn chưa đọc được. Bạn vẫn có thể lưu tệp.',
  place: 'Vị trí trong dự án:',
};
