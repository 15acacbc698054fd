import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const popup: Translated<'popup'> = {
  title: '일자리 메모',
  read: (count) => `이 페이지에서 구인 글 ${count}개를 읽었습니다.`,
  withSigns: (count) => `표시가 있는 글은 ${count}개입니다.`,
  noneRead: '이 페이지에서 구인 글을 찾지 못했습니다.',
  unread: '이 페이지는 부탁받지 않으면 읽지 않습니다.',
  readNow: '이 페이지 읽기',
  notReadable: '브라우저가 이 페이지를 읽지 못하게 합니다.',
  changed: '이 사이트가 바뀌어서 읽지 못했습니다. 아무것도 살펴보지 않았습니다.',
  changedRetry: '다른 페이지처럼 읽기',
  changedHow: '구인 글을 복사해서 아래에서 살펴볼 수도 있습니다.',
  changedRead:
    '이 사이트가 바뀌었습니다. 다른 페이지처럼 읽었기 때문에 빠진 글이 있을 수 있습니다.',
  changedNote:
    '만드는 사람들을 위한 것입니다. 아무것도 보내지 않습니다. 읽고 복사한 뒤, 원하면 직접 보내세요. 사이트 이름과 우리가 해 본 것만 적히고, 당신이 본 것은 적히지 않습니다.',
  paused: '모든 사이트에서 멈췄습니다. 아무것도 읽지 않습니다.',
  muted: '이 사이트에서는 조용히 합니다. 여기에는 아무것도 나오지 않습니다.',
  private: '이것은 비공개 창입니다. 숨긴 글도, 조용히 하는 사이트도, 신고도 남기지 않습니다.',
  withheld: (site) =>
    `브라우저가 ${isolate(site)} 사이트를 막고 있어서 여기서는 아무것도 읽지 않습니다.`,
  optionalSite: (site) => `${isolate(site)} 사이트를 읽도록 아직 허락하지 않으셨습니다.`,
  grant: (site) => `${isolate(site)} 허락하기`,
  pause: '모든 사이트에서 멈추기',
  resume: '계속 읽기',
  mute: '이 사이트에서는 조용히',
  unmute: '이 사이트에서 표시 다시 보기',
  show: '페이지에서 보기',
  dismiss: '이 구인 글 숨기기',
  dismissedAd: '숨긴 글',
  report: '이 구인 글 신고하기',
  untitled: '제목 없는 구인 글',
  checkHeading: '글 살펴보기',
  checkLabel: '메시지나 구인 글을 붙여 넣으세요',
  check: '살펴보기',
  fullPage: '탭에서 열기',
  leaveHeading: '이미 그곳에 있거나 나갈 수 없어요',
  helplines: '상담받을 곳',
  problem: '읽기 문제 알리기',
  settings: '설정',
  number: '브라우저 단추에 표시 개수 보이기',
  forget: '모두 잊기',
  forgetAbout:
    '이 브라우저에서 지웁니다: 설정, 고른 것, 보관한 신고, 보내는 중인 신고, 추가한 묶음, 규칙 변경, 단체와 그 허락. 저장한 파일, 복사한 글, 이미 보낸 것은 남습니다.',
  forgot: '모두 지웠습니다.',
  packs: '쓰고 있는 규칙',
  reports: '보관한 신고',
};

export const check: Translated<'check'> = {
  title: '글 살펴보기',
  about: '글은 이 기기 안에서 살펴봅니다. 어디에도 보내지 않고 남기지 않습니다.',
};
