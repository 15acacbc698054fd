import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const consent: Translated<'consent'> = {
  asked: (name) =>
    `단추를 누르면 이것이 나가도 되는지 브라우저가 묻습니다. Lurewatch가 “수집”한다고 나올 수 있습니다. 우리는 모으지 않습니다. ${isolate(name)}만 받습니다. 이 신고에 있는 것:`,
  kinds: {
    websiteContent: '광고에 적힌 내용',
    browsingActivity: '페이지 주소',
    personalCommunications: '게시물이나 메시지',
    personallyIdentifyingInfo: '이름, 번호, 직접 쓴 말',
    financialAndPaymentInfo: '낸 돈, 계좌, 지갑',
    locationInfo: '길에서 지나는 곳',
    authenticationInfo: '사용자 이름, 비밀번호 또는 토큰',
  },
  notLet:
    '아무것도 보내거나 보관하지 않았습니다. 브라우저가 내보내도록 허락받지 못했습니다. 신고는 아직 이 페이지에 있습니다.',
  beforeSecret: '여기에 넣는 것이 나가도 되는지도 브라우저가 묻습니다. 이 서버로만 갑니다.',
  heading: '신고에 담겨 나가도 되는 것',
  about: '브라우저가 물었을 때 허락한 것입니다. 모든 단체에 해당합니다.',
  takeBack: '허락 거두기',
  takenBack: '허락을 거두었습니다. 다음 신고가 나가기 전에 브라우저가 다시 묻습니다.',
};
