import type { Translated } from '../../words.ts';

export const mistake: Translated<'mistake'> = {
  list: {
    heading: 'Những chỗ bạn cho là sai',
    about:
      'Bạn có thể bấm “Chỗ này sai” trên một ghi chú. Khi đó Lurewatch giữ lại ngày, các dấu hiệu đã hiện, ghi chú mạnh đến đâu và phiên bản quy tắc.',
    nothing: 'Không giữ gì của tin: không chữ, không tiêu đề, không địa chỉ, không tên.',
    empty: 'Bạn chưa cho chỗ nào là sai.',
    count: (count) => `Bạn đã cho ${count} ghi chú là sai.`,
    day: 'Ngày',
    level: 'Ghi chú mạnh đến đâu',
    signs: 'Dấu hiệu',
    remove: (day) => `Xóa mục này của ${day}`,
    removeAll: 'Xóa mọi mục',
    removed: 'Đã xóa.',
    undone: 'Đã trở lại.',
    tell: 'Báo cho những người làm Lurewatch',
    tellAbout:
      'Đây là tất cả những gì bạn sẽ báo cho họ. Không gì được gửi: hãy đọc, sao chép hoặc lưu, và tự gửi nếu bạn muốn.',
  },
  yourAd: {
    title: 'Về ghi chú này',
    heading: 'Đây là tin của bạn?',
    calm: 'Vậy đây là điều bạn nên biết.',
    lines: [
      'Ghi chú nói những từ nào của tin đã được thấy. Nó không đánh giá công ty của bạn hay bất kỳ ai.',
      'Tin đàng hoàng cũng có những từ như vậy. Ghi chú nói rõ: đây không phải bằng chứng.',
      'Chính thiết bị của người đọc đã tìm các từ đó, theo quy tắc cố định. Không máy chủ nào quyết định, và không ai được báo.',
      'Không có danh sách công ty, nên không công ty nào nằm trong đó. Không ai có thể trả tiền để được bỏ qua.',
      'Khi chữ của tin thay đổi, hoặc một quy tắc được sửa, ghi chú cũng thay đổi.',
    ],
    used: 'Có người khác dùng tên công ty của bạn? Hãy báo cho trang web đang hiện tin đó.',
    seen: 'Những gì được thấy trong tin này',
    noAd: 'Trang này mở ra mà không có tin nào. Hãy mở từ một ghi chú: “Vì sao có dấu hiệu này”, rồi “Đây là tin của bạn?”.',
    rules: 'Đọc mọi quy tắc',
    rulesAbout:
      'Ai cũng đọc được mọi quy tắc, cùng từ ngữ, ví dụ và nguồn. Bạn có thể thử chữ của tin mình ở đó.',
    tell: 'Hãy báo cho chúng tôi nếu một quy tắc sai',
    tellAbout:
      'Đoạn chữ này đã sẵn cho bạn. Hãy sửa tùy ý, sao chép và tự gửi. Chúng tôi không gửi và không giữ gì.',
    text: 'Đoạn chữ của bạn',
    letter: {
      greeting: 'Xin chào,',
      what: 'Lurewatch hiện ghi chú trên một tin của chúng tôi. Chúng tôi cho rằng các dấu hiệu này không đúng:',
      why: 'Vì sao chúng tôi nghĩ vậy:',
      rules: 'Quy tắc:',
      end: 'Cảm ơn.',
    },
  },
};
