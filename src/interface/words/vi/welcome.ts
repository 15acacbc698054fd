import type { Translated } from '../../words.ts';

export const welcome: Translated<'welcome'> = {
  title: 'Chào bạn',
  heading: 'Tin tuyển dụng, nhìn lại lần nữa',
  does: 'Khi bạn xem tin tuyển dụng, Lurewatch đọc và đánh dấu những từ từng thấy trong các vụ xấu. Nó trích lời của tin, nói vì sao quan trọng và đưa một câu để hỏi.',
  markAbout: 'Trong danh sách, dấu trông như thế này. Tin bình thường không có dấu.',
  cannotHeading: 'Điều nó không biết được',
  cannot: [
    'Dấu hiệu không phải bằng chứng. Tin tử tế cũng có dấu hiệu.',
    'Không có dấu không có nghĩa là đã có ai kiểm tra tin.',
    'Nó không đọc hình ảnh, không biết về công ty hay con người.',
  ],
  staysHeading: 'Điều ở lại trên thiết bị này',
  stays: [
    'Tất cả, trừ khi bạn tự gửi báo cáo. Không tài khoản, không máy chủ của chúng tôi: không gì bạn đọc được gửi đi.',
    'Nó không giữ danh sách tin bạn đã xem. Nó chỉ giữ báo cáo khi bạn yêu cầu.',
    'Ai mở được danh sách tiện ích của trình duyệt này sẽ thấy tiện ích này.',
  ],
  permissionsHeading: 'Nó được làm gì và vì sao',
  permissions: {
    storage: 'Giữ cài đặt của bạn trên thiết bị này.',
    activeTab: 'Đọc trang bạn đang xem khi bạn yêu cầu, và chỉ khi đó.',
    scripting: 'Đặt ghi chú vào trang việc làm.',
    alarms:
      'Thức dậy để gửi báo cáo đang chờ, và mỗi ngày một lần để quên những gì bạn đã bỏ qua từ lâu và tìm bản mới của các gói bạn đã thêm.',
    contextMenus: 'Đưa ra “Kiểm tra đoạn chữ này” cho chữ bạn chọn, và “Báo cáo tin này”.',
    boards: (sites) => `Tự đọc tin tuyển dụng trên ${sites}.`,
  },
  socialHeading: 'Mạng xã hội',
  socialAbout:
    'Nhiều lời mời đến từ bài đăng và kênh. Hãy chọn nơi Lurewatch được tìm. Nó không bao giờ tự đọc trò chuyện riêng.',
  allow: 'Cho phép các trang đã chọn',
  allowed: 'Đã cho phép. Bạn có thể đổi bất cứ lúc nào trong cài đặt trình duyệt.',
  refused: 'Chưa cho phép. Trang tuyển dụng vẫn được đọc, và bạn có thể cho phép sau.',
  tryHeading: 'Dùng thử',
  tryAbout: 'Tin này là ví dụ. Hãy sửa và xem.',
  sample:
    'Chăm sóc khách hàng, Sihanoukville. Không cần kinh nghiệm, lương 2.500 đô một tháng. Bao vé máy bay và chỗ ở. Hộ chiếu do công ty giữ. Liên hệ Telegram @example_hr.',
  dangerHeading: 'Nếu bạn gặp nguy hiểm',
  danger: 'Hãy mở trang trợ giúp. Trang này dùng được khi không có mạng.',
};
