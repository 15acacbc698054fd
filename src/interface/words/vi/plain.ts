import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: 'Quay lại',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  notCopied: 'Không sao chép được. Hãy chọn chữ và tự sao chép.',
  save: 'Lưu thành tệp',
  remove: 'Xóa',
  optional: 'Bạn có thể để trống.',
  failed: 'Không được. Hãy thử lại.',
  help: 'Trợ giúp',
  language: 'Ngôn ngữ',
  languageOfBrowser: 'Theo trình duyệt',
  unread: 'Chưa có người bản ngữ nào đọc lại những lời này.',
};

export const levels: Translated<'levels'> = {
  danger: 'Dấu hiệu cảnh báo mạnh',
  caution: 'Có điều cần kiểm tra',
  none: 'Không có dấu hiệu cảnh báo đã biết',
};

export const states: Translated<'states'> = {
  danger:
    'Tin này có nhiều dấu hiệu đã biết. Đó không phải bằng chứng. Hãy kiểm tra trước khi trả lời.',
  caution: 'Vài từ trong tin này nên kiểm tra. Đó không phải bằng chứng.',
  none: 'Chúng tôi đã tìm các dấu hiệu đã biết và không thấy. Chúng tôi không thể biết một việc có tốt hay không.',
  'not-a-job-ad': 'Không phải tin tuyển dụng. Chúng tôi bỏ qua.',
  'too-little-text': 'Quá ít chữ để kiểm tra.',
  unreadable: 'Không đọc được.',
  unreadableHow:
    'Bạn có thể cho chúng tôi biết: mở “Báo lỗi đọc trang” và gửi đoạn chữ hiện ra cho người duy trì. Nó nêu tên trang và lỗi, không có nội dung tin.',
  picture: 'Hình ảnh, chưa đọc. Chúng tôi không đọc chữ trong hình.',
  waiting: 'Chưa kiểm tra.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': 'Không phải tin tuyển dụng',
  'too-little-text': 'Quá ít chữ',
  unreadable: 'Không đọc được',
  picture: 'Hình ảnh, chưa đọc',
  waiting: 'Chưa kiểm tra',
};
