import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24/24 giờ',
  'Monday to Friday, 9 to 15': 'Thứ Hai đến thứ Sáu, 9 giờ đến 15 giờ',
  'To report a message, open its own menu.':
    'Báo cáo tin nhắn trong menu của chính tin nhắn đó. Báo cáo sẽ đến người kiểm duyệt.',
  'A post is reported from the menu beside it.': 'Báo cáo bài đăng trong menu bên cạnh bài.',
  'A post or an account is reported from the menu beside it.':
    'Báo cáo bài đăng hoặc tài khoản trong menu bên cạnh.',
  'An app for Colombians abroad.': 'Ứng dụng cho người Colombia ở nước ngoài.',
  'Asks people to check an offer abroad with it or with the embassy.':
    'Nếu có người mời làm việc ở nước ngoài, nơi này khuyên hãy hỏi bộ hoặc sứ quán để kiểm tra.',
  'Asks people to check offers with the embassy.':
    'Nếu có người mời làm việc, nơi này khuyên hãy hỏi sứ quán để kiểm tra.',
  'Says which agencies are licensed.': 'Có thể hỏi ở đây công ty môi giới nào có giấy phép.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    'Khi gọi điện có người phiên dịch hơn 200 ngôn ngữ. Nơi này không thuộc cảnh sát.',
  'Calls do not appear on the phone bill, and no name is needed.':
    'Cuộc gọi không hiện trên hóa đơn điện thoại, và bạn không cần nói tên.',
  'Checks employers abroad.': 'Kiểm tra giúp chủ lao động ở nước ngoài.',
  'Choose a country there.': 'Hãy chọn nước ở trang đó.',
  'Each ad has a button for reports.': 'Mỗi tin có một nút để báo cáo.',
  'Each ad has a link for reports at its end.': 'Mỗi tin có một liên kết để báo cáo ở cuối tin.',
  'Each job has a link for reports, on the web and in the app.':
    'Mỗi việc làm có một liên kết để báo cáo, cả trên web và trong ứng dụng.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook muốn được báo về những bài đăng có vẻ bóc lột hoặc lừa người.',
  'For emergencies of Brazilians abroad.': 'Cho người Brazil gặp chuyện khẩn cấp ở nước ngoài.',
  'Free in Turkey.': 'Miễn phí ở Thổ Nhĩ Kỳ.',
  'Free. A pilot for Bavaria.': 'Miễn phí. Đang thử nghiệm ở bang Bayern (Bavaria).',
  'Lists organisations of many countries.': 'Có danh sách tổ chức ở nhiều nước.',
  'Lists the licensed agencies.': 'Có danh sách công ty môi giới được cấp phép.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    'Báo cáo bài đăng, tin nhắn hoặc người trong menu ba chấm bên cạnh.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    'Do Tổ chức Di cư Quốc tế (IOM) điều hành. Miễn phí khi gọi từ di động ở Ukraine.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    'Hãy nhắn vị trí của bạn, tên và ảnh tòa nhà, cùng số phòng.',
};
