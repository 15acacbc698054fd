import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: 'Một quy tắc',
  language: 'Ngôn ngữ của lời',
  pack: 'Gói',
  rule: 'Quy tắc',
  find: 'Tìm quy tắc theo tên hoặc tiêu đề',
  findNone: 'Không quy tắc nào có những từ này.',
  phrases: (count) => `${count} cụm từ`,
  changed: 'đã sửa',
  file: 'Tệp',
  fromLine: (line) => `từ dòng ${line}`,
  otherKinds: 'Không phải dấu hiệu: thế nào là tin, và điều gì hủy dấu hiệu',
  editor: (rule, language) => `Nội dung của ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space gợi ý từ phù hợp. Tab rời khung soạn thảo.',
  nothing:
    'Quy tắc này chưa có lời trong ngôn ngữ này. Hãy viết những lời đầu tiên, hoặc bắt đầu bằng:',
  begin: 'Bắt đầu',
  published: 'Như bản đã công bố.',
  kept: 'Thay đổi của bạn được giữ trên thiết bị này.',
  notKept: 'Không giữ được thay đổi: bộ nhớ đầy hoặc bị tắt. Hãy lưu tệp ngay.',
  discard: 'Bỏ thay đổi này',
  newRule: 'Viết quy tắc mới',
  newName: 'Tên của quy tắc mới',
  newAbout: 'Vài từ tiếng Anh nối bằng “-”, chẳng hạn asks-for-a-selfie.',
  newTaken: 'Đã có quy tắc mang tên này.',
  create: 'Tạo',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: 'Phép thử',
  trying: 'Đang thử.',
  green: 'Mọi phép thử đều đúng.',
  toMend: (count) => `${count} chỗ cần sửa.`,
  unreadable: 'Chưa đọc được, nên bản đã công bố vẫn có hiệu lực.',
  english: 'Các câu này về tệp viết bằng tiếng Anh, như chữ trong chính tệp.',
  style: 'Về lời văn',
  none: 'Chưa có gì để thử.',
  all: (count) => `Cả ${count} dòng`,
  kinds: {
    catches: 'Phải nhận ra',
    ignores: 'Không được nhận ra',
    phrases: 'Cụm từ',
  },
  outcomes: {
    holds: 'Đúng.',
    'not-met': 'Không nhận ra. Hãy thêm hoặc sửa cụm từ, hay chuyển dòng sang “ignores”.',
    met: 'Bị nhận ra. Hãy thu hẹp cụm từ, hay chuyển dòng sang “catches”.',
    'no-level': 'Nhận ra nhưng không đến mức nào. Hãy nêu dấu hiệu mạnh hơn.',
    level: 'Đến một mức, dù không được phép.',
    idle: 'Không dòng “catches” nào cho thấy cụm từ này có tác dụng. Hãy thêm một dòng.',
  },
};
