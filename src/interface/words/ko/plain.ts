import type { Translated } from '../../words.ts';
import { notes } from './notes.ts';

export const plain: Translated<'plain'> = {
  ...notes.plain,
  back: '뒤로',
  copy: '복사',
  copied: '복사했습니다.',
  notCopied: '복사하지 못했습니다. 글을 골라서 직접 복사하세요.',
  save: '파일로 저장',
  remove: '지우기',
  optional: '비워 두어도 됩니다.',
  failed: '잘 안 됐습니다. 다시 해 보세요.',
  help: '도움',
  language: '언어',
  languageOfBrowser: '브라우저와 같게',
  unread: '이 말을 쓰며 자란 사람이 아직 이 글을 읽어 보지 않았습니다.',
};

export const levels: Translated<'levels'> = {
  danger: '뚜렷한 주의 표시',
  caution: '확인할 것이 있음',
  none: '알려진 주의 표시 없음',
};

export const states: Translated<'states'> = {
  danger:
    '이 구인 글에는 알려진 표시가 여럿 있습니다. 이것은 증거가 아닙니다. 답하기 전에 확인하세요.',
  caution: '이 구인 글에는 확인해 볼 말이 있습니다. 이것은 증거가 아닙니다.',
  none: '알려진 표시를 찾아봤지만 없었습니다. 좋은 일자리인지는 우리가 알 수 없습니다.',
  'not-a-job-ad': '구인 글이 아닙니다. 그대로 두었습니다.',
  'too-little-text': '글이 너무 짧아 살펴볼 수 없습니다.',
  unreadable: '읽지 못했습니다.',
  unreadableHow:
    '우리에게 알려 주실 수 있습니다. “읽기 문제 알리기”를 누르고, 나오는 글을 만드는 사람들에게 보내세요. 사이트 이름과 문제만 적히고 구인 글은 적히지 않습니다.',
  picture: '그림이라 읽지 않았습니다. 그림 속 글자는 읽지 않습니다.',
  waiting: '아직 살펴보지 않았습니다.',
};

export const short: Translated<'short'> = {
  'not-a-job-ad': '구인 글 아님',
  'too-little-text': '글이 너무 짧음',
  unreadable: '읽지 못함',
  picture: '그림이라 읽지 않음',
  waiting: '아직 살펴보지 않음',
};
