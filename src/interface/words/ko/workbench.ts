import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const workbench: Translated<'workbench'> = {
  title: '작업대',
  door: '규칙을 해 보고 바꾸기',
  about:
    '구인 글을 넣어 보고 규칙을 바꾸면 어떻게 되는지 바로 보입니다. 이 기기에서 아무것도 나가지 않습니다. 끝나면 파일을 저장해 직접 보냅니다.',
  loading: '규칙을 불러오고 있습니다.',
  notLoaded: '규칙을 불러오지 못했습니다. 이 페이지를 다시 여세요.',
  private: '이것은 비공개 창입니다. 닫으면 바꾼 것이 사라집니다.',
};

export const benchDrafts: Translated<'benchDrafts'> = {
  heading: '내가 바꾼 것',
  none: '아직 아무것도 바꾸지 않았습니다.',
  about: '버릴 때까지 이 브라우저에 남습니다.',
  changedOn: (when) => `${when}에 바꿈`,
  faulty: '아직 읽을 수 없음',
  open: '열기',
  discard: '버리기',
  discarded: (rule) => `바꾼 것을 버렸습니다: ${isolate(rule)}.`,
  files: '보낼 파일',
  filesAbout: '파일마다 전체가 들어 있습니다. 바꾼 것만 바뀌고 나머지는 펴낸 그대로입니다.',
  save: (name) => `${isolate(name)} 저장`,
  saved: '브라우저가 파일을 두는 곳에 저장했습니다.',
  notReady: '바꾼 것 하나를 아직 읽을 수 없습니다. 그래도 파일은 저장할 수 있습니다.',
  place: '프로젝트 안의 자리:',
};
