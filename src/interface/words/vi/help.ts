import type { Translated } from '../../words.ts';

export const exit: Translated<'exit'> = {
  button: 'Rời trang này ngay',
  key: 'Phím Esc cũng rời trang. Lịch sử duyệt web vẫn còn.',
  about:
    'Đóng trang này ngay và hiện trang thời tiết. Nhấn phím Shift ba lần cũng vậy. Lịch sử duyệt web không bị xóa.',
};

export const helplines: Translated<'helplines'> = {
  heading: 'Đường dây trợ giúp',
  here: 'Tôi đang ở đâu',
  home: 'Nước của tôi (để tìm sứ quán)',
  pick: 'Chọn một nước',
  keep: 'Nhớ các nước này trên thiết bị này',
  none: 'Chúng tôi chưa biết đường dây có nguồn cho nước này.',
  world: 'Mọi nơi',
  order: 'Chat và tin nhắn đứng trước, vì không ai nghe thấy.',
  captive: 'Đừng gọi bằng điện thoại do người khác kiểm soát.',
  chat: 'Chat hoặc tin nhắn:',
  phone: 'Điện thoại:',
  web: 'Trang web:',
  mail: 'Thư điện tử:',
  languages: 'Ngôn ngữ:',
  hours: 'Giờ:',
  hoursUnknown: 'không rõ',
  checked: (date) => `Theo nguồn ngày ${date}.`,
  checkedUnknown: 'Theo nguồn, không rõ ngày.',
  compared: (date) => `Đã so với nguồn ngày ${date}.`,
  sure: {
    own: 'Do chính cơ quan đó công bố.',
    authority: 'Do một cơ quan nhà nước khác nêu.',
    told: 'Do báo chí hoặc một danh sách nêu, không phải chính cơ quan đó.',
  },
  source: 'Nguồn',
  verify: 'Số có thể thay đổi. Hãy kiểm tra trên trang chính thức nếu có thể.',
  kinds: {
    police: 'Công an, cảnh sát',
    trafficking: 'Đường dây chống mua bán người',
    'foreign-ministry': 'Sứ quán hoặc bộ ngoại giao',
    'labour-migration': 'Cơ quan lao động ngoài nước',
    organisation: 'Tổ chức',
    'cyber-fraud': 'Báo lừa đảo trên mạng',
    platform: 'Trang có tin',
  },
};

export const help: Translated<'help'> = {
  title: 'Trợ giúp',
  question: 'Điều nào giống bạn nhất?',
  about: 'Lựa chọn của bạn không được lưu.',
  states: {
    looking: {
      name: 'Tôi đang tìm việc',
      lines: [
        'Tin chỉ cho thấy điều người viết muốn. Tên nổi tiếng có thể bị sao chép.',
        'Hãy tự tìm công ty môi giới trong danh sách của chính phủ. Dùng số trong danh sách, không dùng số trong tin.',
        'Việc làm không được lấy tiền của bạn. Chủ không được giữ hộ chiếu của bạn.',
        'Không có dấu không có nghĩa là đã có ai kiểm tra tin.',
      ],
    },
    contact: {
      name: 'Có người mời tôi làm việc',
      lines: [
        'Hãy hỏi: tên và số giấy phép của công ty là gì? Kiểm tra trong danh sách.',
        'Hãy hỏi: địa chỉ nơi làm việc ở đâu? Xin nói chuyện với người đang làm ở đó.',
        'Hãy hỏi: thị thực loại nào? Thị thực du lịch không dùng để làm việc.',
        'Hãy hỏi: tôi được giữ hộ chiếu không? Tôi được đi lúc nào tôi muốn không?',
        'Gọi video không phải bằng chứng. Hãy cho một người biết ai mời bạn và bạn sẽ đi đâu.',
      ],
    },
    travelling: {
      name: 'Tôi đang trên đường',
      lines: [
        'Bạn có thể đổi ý bất cứ lúc nào, cả ở sân bay, cả khi người khác đã trả tiền.',
        'Nhân viên sân bay, biên phòng và sứ quán có thể giúp bạn dừng lại.',
        'Hẹn trước một từ với bạn bè. Khi bạn nói từ đó, người ấy gọi trợ giúp.',
        'Luôn giữ hộ chiếu bên mình. Giữ ảnh hộ chiếu ở nơi chỉ bạn mở được.',
        'Nếu nơi làm việc thay đổi giữa đường, hãy dừng lại và gọi người bạn tin.',
      ],
    },
    stuck: {
      name: 'Tôi không thể rời đi',
      lines: [
        'Bạn hiểu rõ nguy hiểm của mình nhất. Hãy đợi lúc không ai nhìn.',
        'Ai biết bạn ở đâu? Một tin nhắn có tên địa điểm có thể giúp.',
        'Học thuộc một số.',
        'Cách im lặng ít nguy hiểm hơn gọi điện.',
        'Không phải lỗi của bạn. Bị ép làm không phải tội của bạn.',
      ],
    },
    helping: {
      name: 'Tôi đang giúp người khác',
      lines: [
        'Đừng đối đầu với kẻ giữ họ. Đừng trả tiền cho người trung gian, đừng công bố tên.',
        'Ghi lại mọi gợi ý về nơi đó: ảnh, vị trí đã gửi, biển hiệu, lần liên lạc cuối.',
        'Giữ các tin nhắn. Đừng xóa.',
        'Báo cho sứ quán của nước họ, cảnh sát chống mua bán người và một tổ chức gần đó.',
        'Để họ quyết định lúc nào nhắn được. Đừng gọi trước.',
      ],
    },
    gave: {
      name: 'Tôi đã đưa tiền hoặc giấy tờ',
      lines: [
        'Không phải lỗi của bạn. Có người làm việc này như một nghề.',
        'Tiền: gọi ngay ngân hàng, ví hoặc dịch vụ chuyển tiền. Yêu cầu dừng khoản trả.',
        'Hộ chiếu hoặc căn cước: báo cơ quan đã cấp. Hỏi có thể khóa những gì.',
        'Nếu đã cho mượn tài khoản hoặc SIM: báo ngân hàng hoặc nhà mạng. Hỏi luật sư hoặc nơi trợ giúp pháp lý miễn phí.',
        'Giữ tin nhắn, biên lai và số tài khoản. Đừng trả thêm để lấy lại tiền.',
      ],
    },
  },
  silent: 'Hiện các cách im lặng để nhờ giúp',
  crime:
    'Nhiều quy định nói rằng không được phạt người vì điều họ bị ép làm. Cơ quan chức năng không phải lúc nào cũng làm theo.',
  installed:
    'Ai mở được danh sách tiện ích của trình duyệt này sẽ thấy tiện ích này. Hãy gỡ nó nếu điều đó nguy hiểm.',
};
