import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: 'Hoàn tác',
    more: (count) => `Hiện thêm ${count}`,
  },
  harms: {
    trafficking: {
      seenIn: 'các tin đã đưa người vào khu lừa đảo và lao động cưỡng bức',
      step: 'Hãy cho một người biết bạn sẽ đi đâu và ai mời bạn.',
    },
    'advance-fee': {
      seenIn: 'các tin đòi tiền rồi không có việc làm',
      step: 'Đừng trả tiền lúc này. Người lao động không phải trả phí để có việc. Hãy xem quy định của nước bạn.',
    },
    'task-scam': {
      seenIn: 'các tin làm nhiệm vụ rồi bắt nạp tiền',
      step: 'Đừng gửi tiền để nhận tiền.',
    },
    'money-mule': {
      seenIn: 'các tin dùng người khác để chuyển tiền hoặc hàng',
      step: 'Đừng cho mượn tài khoản hay SIM của bạn.',
    },
    'identity-theft': {
      seenIn: 'các tin thu thập giấy tờ tùy thân',
      step: 'Đừng gửi giấy tờ trước khi gặp chủ lao động.',
    },
    'illegal-work': {
      seenIn: 'các tin tuyển việc bị pháp luật cấm',
      step: 'Hãy hỏi làm việc gì, ở đâu và theo hợp đồng nào.',
    },
  },
  signs: {
    heading: (count) => `${count} dấu hiệu trong tin này`,
    seenIn: (count, where) => `${count} dấu hiệu từng thấy trong ${where}.`,
    toCheck: (count) => `${count} điều cần kiểm tra trong tin này.`,
    quote: 'Tin viết:',
    noQuote: 'Thấy ở toàn bộ tin, không ở từ riêng lẻ.',
    why: 'Vì sao quan trọng:',
    ask: 'Hãy hỏi hoặc kiểm tra:',
    sources: 'Chúng tôi biết từ:',
    noExplanation: 'Không tải được lời giải thích cho dấu hiệu này.',
    guest: (pack) => `Theo một gói quy tắc được thêm trên thiết bị này: ${isolate(pack)}`,
    notProof: 'Đây không phải bằng chứng. Tên một công ty thật có thể bị lợi dụng ở đây.',
    noMark: 'Không có dấu không có nghĩa là đã có ai kiểm tra tin.',
    packs: (packs) => `Tìm thấy trên thiết bị của bạn theo quy tắc cố định (${packs}).`,
  },
  banner: {
    label: 'Ghi chú về tin tuyển dụng này',
    firstStep: 'Kiểm tra trước khi trả lời',
    why: 'Vì sao có dấu hiệu này',
    mistake: 'Chỗ này sai',
    report: 'Báo cáo',
    yourAd: 'Đây là tin của bạn?',
    dismiss: 'Bỏ qua',
    dismissed: 'Đã bỏ qua cho tin này.',
    mistaken: 'Cảm ơn bạn. Các dấu trên tin này đã được gỡ.',
    mark: (count) => `${count} dấu hiệu cần kiểm tra`,
    markIn: (count, title) => `${count} dấu hiệu cần kiểm tra trong ${isolate(title)}`,
    announce: (count) => `${count} tin trên trang này có dấu hiệu.`,
  },
};
