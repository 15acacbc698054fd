import type { Translated } from '../../words.ts';

export const channelNotes: Translated<'channelNotes'> = {
  '24 hours': '24시간',
  'Monday to Friday, 9 to 15': '월요일부터 금요일까지, 9시~15시',
  'To report a message, open its own menu.':
    '메시지에 있는 메뉴에서 관리자에게 신고할 수 있습니다.',
  'A post is reported from the menu beside it.': '게시물 옆 메뉴에서 신고할 수 있습니다.',
  'A post or an account is reported from the menu beside it.':
    '게시물이나 계정은 옆에 있는 메뉴에서 신고할 수 있습니다.',
  'An app for Colombians abroad.': '외국에 있는 콜롬비아 사람을 위한 앱입니다.',
  'Asks people to check an offer abroad with it or with the embassy.':
    '해외 일자리를 제안받으면 이곳이나 대사관에 확인하라고 합니다.',
  'Asks people to check offers with the embassy.':
    '일자리를 제안받으면 대사관에 확인하라고 합니다.',
  'Says which agencies are licensed.':
    '어느 소개 회사가 허가를 받았는지 여기에 물어볼 수 있습니다.',
  'By phone with interpreters for more than 200 languages. Not part of the police.':
    '전화하면 200개가 넘는 언어로 통역해 줍니다. 경찰이 아닙니다.',
  'Calls do not appear on the phone bill, and no name is needed.':
    '전화 요금 청구서에 통화가 나오지 않습니다. 이름을 말하지 않아도 됩니다.',
  'Checks employers abroad.': '해외 고용주를 확인해 줍니다.',
  'Choose a country there.': '그 페이지에서 나라를 고르세요.',
  'Each ad has a button for reports.': '구인 글마다 신고 버튼이 있습니다.',
  'Each ad has a link for reports at its end.': '구인 글마다 맨 끝에 신고 링크가 있습니다.',
  'Each job has a link for reports, on the web and in the app.':
    '일자리마다 신고 링크가 있습니다. 웹에도 앱에도 있습니다.',
  'Facebook wants to hear of posts that seem to cheat or use people.':
    'Facebook은 사람을 착취하거나 속이는 것 같은 게시물을 알려 달라고 합니다.',
  'For emergencies of Brazilians abroad.': '외국에서 급한 일을 당한 브라질 사람을 위한 곳입니다.',
  'Free in Turkey.': '튀르키예에서는 무료입니다.',
  'Free. A pilot for Bavaria.': '무료입니다. 바이에른주에서 시험 삼아 하고 있습니다.',
  'Lists organisations of many countries.': '여러 나라의 단체 목록이 있습니다.',
  'Lists the licensed agencies.': '허가받은 소개 회사 목록이 있습니다.',
  'To report a post, open the menu with three dots beside it. So too for a chat or a person.':
    '게시물, 메시지, 사람은 옆에 있는 점 세 개 메뉴에서 신고할 수 있습니다.',
  'Run by IOM. Free from mobile phones in Ukraine.':
    '국제이주기구(IOM)가 운영합니다. 우크라이나에서는 휴대전화로 걸면 무료입니다.',
  'Write where you are: the name of the house, a photo of it, and the number of your room.':
    '지금 있는 위치, 건물 이름과 사진, 방 번호를 적어 보내세요.',
};
