import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: 'Ghi chú việc làm',
  read: (count) => `Đã đọc ${count} tin trên trang này.`,
  withSigns: (count) => `${count} tin có dấu hiệu.`,
  noneRead: 'Không thấy tin nào trên trang này.',
  unread: 'Chúng tôi không tự đọc trang này.',
  readNow: 'Đọc trang này',
  notReadable: 'Trình duyệt không cho chúng tôi đọc trang này.',
  changed: 'Trang web đã thay đổi và chúng tôi không đọc được. Chưa kiểm tra gì.',
  changedRetry: 'Đọc như một trang bất kỳ',
  changedHow: 'Bạn cũng có thể sao chép chữ của tin và kiểm tra bên dưới.',
  changedRead: 'Trang web đã thay đổi. Chúng tôi đọc nó như một trang bất kỳ, nên có thể sót tin.',
  changedNote:
    'Dành cho người duy trì. Không có gì được gửi đi: hãy đọc, sao chép và tự gửi nếu bạn muốn. Nó nêu tên trang và những gì chúng tôi đã thử, không có những gì bạn đã xem.',
  paused: 'Đang tạm dừng trên mọi trang web. Không đọc gì.',
  muted: 'Đã tắt trên trang web này. Không hiện gì ở đây.',
  private:
    'Đây là cửa sổ riêng tư. Không gì ở đây được giữ: không tin đã bỏ qua, không trang bị tắt tiếng, không báo cáo.',
  withheld: (site) =>
    `Trình duyệt không cho chúng tôi vào ${isolate(site)}, nên ở đây không đọc gì.`,
  optionalSite: (site) => `Bạn chưa cho phép chúng tôi đọc ${isolate(site)}.`,
  grant: (site) => `Cho phép ${isolate(site)}`,
  pause: 'Tạm dừng trên mọi trang web',
  resume: 'Đọc tiếp',
  mute: 'Tắt trên trang web này',
  unmute: 'Hiện lại dấu hiệu trên trang web này',
  show: 'Hiện trên trang',
  dismiss: 'Bỏ qua tin này',
  dismissedAd: 'Đã bỏ qua',
  report: 'Báo cáo tin này',
  untitled: 'Tin không có tiêu đề',
  checkHeading: 'Kiểm tra một đoạn chữ',
  checkLabel: 'Dán tin nhắn hoặc tin tuyển dụng',
  check: 'Kiểm tra',
  fullPage: 'Mở trong thẻ mới',
  leaveHeading: 'Tôi đã ở đó, hoặc không thể rời đi',
  helplines: 'Đường dây trợ giúp',
  problem: 'Báo lỗi đọc trang',
  settings: 'Cài đặt',
  number: 'Hiện số dấu hiệu trên nút thanh công cụ',
  forget: 'Quên tất cả',
  forgetAbout:
    'Xóa khỏi trình duyệt này: cài đặt, lựa chọn, báo cáo đã lưu, báo cáo đang gửi, các gói bạn đã thêm, các thay đổi quy tắc, và các tổ chức cùng quyền đã cho. Tệp bạn đã lưu, bộ nhớ tạm và những gì đã gửi vẫn còn.',
  forgot: 'Đã xóa tất cả.',
  packs: 'Quy tắc đang dùng',
  reports: 'Báo cáo đã lưu',
};

export const check: Translated<'check'> = {
  title: 'Kiểm tra một đoạn chữ',
  about: 'Chữ được kiểm tra trên thiết bị này. Không gửi đi đâu và không lưu.',
};
