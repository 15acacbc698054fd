import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `Khi bạn bấm nút, trình duyệt hỏi có cho thứ này đi ra không. Có thể nó nói Lurewatch “thu thập”. Chúng tôi không thu thập: chỉ ${isolate(name)} nhận được. Trong báo cáo này có:`,
  kinds: {
    websiteContent: 'nội dung tin',
    browsingActivity: 'địa chỉ trang',
    personalCommunications: 'bài đăng hoặc tin nhắn',
    personallyIdentifyingInfo: 'tên, số và lời của chính bạn',
    financialAndPaymentInfo: 'khoản tiền, tài khoản và ví',
    locationInfo: 'các nơi trên đường đi',
    authenticationInfo: 'tên người dùng, mật khẩu hoặc mã truy cập của bạn',
  },
  notLet:
    'Không gửi và không giữ gì: trình duyệt không được phép cho nó đi ra. Báo cáo vẫn còn trên trang này.',
  beforeSecret:
    'Trình duyệt cũng hỏi có cho những gì bạn nhập ở đây đi ra không. Nó chỉ đến máy chủ này.',
  heading: 'Những gì được đi ra trong báo cáo',
  about: 'Bạn đã cho phép khi trình duyệt hỏi. Điều này áp dụng cho mọi tổ chức.',
  takeBack: 'Rút lại cho phép',
  takenBack: 'Đã rút lại. Trình duyệt sẽ hỏi lại trước khi báo cáo tiếp theo đi ra.',
};
