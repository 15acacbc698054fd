import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {
    heading: 'Tạm dừng',
    reads: 'Lurewatch đang đọc tin tuyển dụng. Không tạm dừng.',
  },
  keys: {
    heading: 'Phím tắt',
    about: 'Bạn có thể dùng các phím này khi đang xem một trang.',
    names: {
      'read-page': 'Đọc trang này',
      'report-page': 'Báo cáo tin đang thấy',
      pause: 'Tạm dừng trên mọi trang web, hoặc tiếp tục',
    },
    none: 'chưa có phím',
    change: 'Đổi phím',
    byAddress: (address) =>
      `Để đổi phím, hãy gõ ${isolate(address)} vào thanh địa chỉ của trình duyệt.`,
    byAddons: (address) =>
      `Để đổi phím, hãy gõ ${isolate(address)} vào thanh địa chỉ. Ở đó, bấm hình bánh răng và chọn phím của tiện ích.`,
  },
  muted: {
    heading: 'Các trang web đã tắt',
    about: 'Không hiện gì trên trang web đã tắt. Sau một năm, việc tắt tự hết.',
    noNames:
      'Lurewatch không ghi tên trang web đã tắt. Nhờ vậy không ai đọc được ở đây bạn đã xem trang nào. Vì thế danh sách này chỉ có ngày, không có tên.',
    empty: 'Không có trang web nào bị tắt.',
    until: (count, day) => `${count} trang web bị tắt đến ${day}.`,
    unmute: 'Hiện lại dấu hiệu ở đó',
    unmuteUntil: (day) => `Hiện lại dấu hiệu trên các trang web bị tắt đến ${day}`,
    unmuteAll: 'Hiện lại dấu hiệu trên mọi trang web',
    unmuted: 'Dấu hiệu đã hiện lại ở đó.',
    undone: 'Đã tắt lại.',
    ask: 'Trang web này có bị tắt không?',
    askAbout: 'Hãy gõ địa chỉ một trang web, ví dụ example.com. Địa chỉ không được lưu.',
    look: 'Xem',
    notAnAddress: 'Đây không phải địa chỉ trang web.',
    is: (host, day) => `${isolate(host)} bị tắt đến ${day}.`,
    isNot: (host) => `${isolate(host)} không bị tắt.`,
  },
  dismissed: {
    heading: 'Các tin đã bỏ qua',
    about: 'Tin đã bỏ qua không có dấu nào. Nó được nhớ trong nửa năm, không kèm chữ của tin.',
    count: (count) => `${count} tin đã được bỏ qua.`,
    empty: 'Không có tin nào được bỏ qua.',
    showAll: 'Hiện lại dấu hiệu trên tất cả các tin đó',
    shown: 'Dấu hiệu đã hiện lại trên các tin đó.',
    undone: 'Các tin đó lại được bỏ qua.',
  },
  file: {
    heading: 'Cài đặt dưới dạng tệp',
    about:
      'Bạn có thể lưu cài đặt vào một tệp và mở nó trên thiết bị khác. Không gì được gửi đi đâu.',
    holds:
      'Tệp có: ngôn ngữ, số trên thanh công cụ, các nước của bạn, những gì bạn tắt trong các gói, và có tạm dừng hay không.',
    never: 'Tệp không bao giờ có báo cáo, mật khẩu, gói hay thay đổi quy tắc.',
    withMutes: 'Lưu cả các trang web đã tắt và các tin đã bỏ qua',
    withMutesAbout:
      'Tệp không nêu tên chúng. Nhưng ai đoán ra một trang web có thể biết bạn có tắt nó hay không.',
    save: 'Lưu cài đặt thành tệp',
    saved: 'Tệp đã được đưa cho trình duyệt để lưu.',
    open: 'Mở một tệp cài đặt',
    found: 'Đây là những gì tệp sẽ thay đổi',
    same: 'Tệp giống với cài đặt của bạn. Không có gì để thay đổi.',
    what: 'Mục cài đặt',
    now: 'Hiện nay',
    inFile: 'Trong tệp',
    rest: 'Mọi thứ khác giữ nguyên.',
    parts: {
      language: 'Ngôn ngữ',
      number: 'Số trên thanh công cụ',
      countries: 'Các nước',
      packs: 'Gói và dấu hiệu đã tắt',
      paused: 'Tạm dừng trên mọi trang web',
      mutes: 'Trang web đã tắt và tin đã bỏ qua',
    },
    yes: 'có',
    no: 'không',
    none: 'không có',
    count: (muted, dismissed) => `trang web đã tắt: ${muted}, tin đã bỏ qua: ${dismissed}`,
    replaces:
      'Các trang web đã tắt và các tin đã bỏ qua trong tệp sẽ thay cho những gì bạn đang có.',
    take: 'Dùng các cài đặt này',
    leave: 'Giữ cài đặt của tôi',
    taken: 'Đang dùng cài đặt của tệp.',
    left: 'Không có gì thay đổi.',
    undone: 'Cài đặt của bạn đã trở lại.',
    refused: 'Tệp không được dùng.',
    reasons: {
      'too-long': 'Tệp quá lớn so với một tệp cài đặt.',
      'not-settings': 'Đây không phải tệp cài đặt.',
      newer: 'Tệp do một bản Lurewatch mới hơn tạo ra. Hãy cập nhật Lurewatch trước.',
    },
    broken: (part) => `Phần này của tệp bị hỏng: ${part}.`,
  },
  age: {
    old: (month) => `Các quy tắc là của ${month}. Quy tắc mới hơn có thể biết nhiều hơn.`,
    ours: 'Chúng đi kèm Lurewatch. Hãy xem trong trình duyệt có bản Lurewatch mới hơn không.',
    fromFile: 'Hãy hỏi người làm gói này để có tệp mới hơn.',
    clock: 'Các quy tắc ghi ngày sau hôm nay. Đồng hồ của thiết bị này có đúng không?',
  },
  later:
    'Một số cài đặt ở đây do một bản Lurewatch mới hơn giữ. Chúng được để nguyên, nhưng chưa có hiệu lực cho đến khi bản đó trở lại.',
};
