import type { StoreWords } from '../../store-words.ts';

export const store: StoreWords = {
  name: 'Lurewatch: xem kỹ một tin tuyển dụng',
  summary:
    'Đọc tin tuyển dụng ngay trên máy bạn và đánh dấu những lời đã gặp trong các vụ xấu. Không gì rời máy nếu bạn không gửi.',
  opening:
    'Có những tin tuyển dụng không như lời viết. Lurewatch đọc các tin trên trang bạn đang xem và đánh dấu những lời đã gặp trong các vụ xấu: đóng tiền trước khi làm, văn phòng giữ hộ chiếu, lương cao hơn hẳn mức thường, chỉ liên lạc qua tin nhắn.',
  shows:
    'Nó trích đúng lời trong tin, nói vì sao đáng để ý và ai nói vậy, rồi cho bạn một điều nên hỏi. Dấu hiệu không phải là bằng chứng. Phần lớn tin không có dấu, và không có dấu không có nghĩa là đã có ai kiểm tra tin đó.',
  does: [
    'Tự đọc nhiều trang việc làm; mạng xã hội chỉ khi bạn chọn; tin nhắn riêng chỉ khi bạn yêu cầu.',
    'Kiểm tra đoạn chữ bạn dán vào hoặc bôi chọn.',
    'Làm báo cáo về một tin, gửi cho ai là do bạn chọn. Bạn xem trước những gì sẽ gửi đi.',
    'Cho biết đường dây trợ giúp ở nước bạn, kể cả khi không có mạng.',
    'Dùng được nhiều thứ tiếng.',
  ],
  stays:
    'Không cần tài khoản, không quảng cáo, không thống kê, không lưu những gì bạn đã xem. Tin được kiểm tra ngay trên máy bạn, và không gì rời máy nếu bạn không gửi.',
};
