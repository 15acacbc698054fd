import { isolate } from '../../sentence.ts';
import type { Translated } from '../../words.ts';

export const benchRule: Translated<'benchRule'> = {
  heading: '규칙',
  language: '말의 언어',
  pack: '묶음',
  rule: '규칙',
  find: '이름이나 제목으로 규칙 찾기',
  findNone: '이 말이 있는 규칙이 없습니다.',
  phrases: (count) => `표현 ${count}개`,
  changed: '바뀜',
  file: '파일',
  fromLine: (line) => `${line}번째 줄부터`,
  otherKinds: '표시가 아닌 것: 구인 글이 무엇인지, 무엇이 표시를 거두는지',
  editor: (rule, language) => `${isolate(rule)}의 글, ${isolate(language)}`,
  keys: 'Ctrl+Space를 누르면 맞는 말이 나옵니다. Tab을 누르면 편집하는 곳에서 나갑니다.',
  nothing: '이 규칙에는 아직 이 언어의 말이 없습니다. 처음 말을 쓰거나 이것으로 시작하세요:',
  begin: '시작',
  published: '펴낸 그대로입니다.',
  kept: '바꾼 것을 이 기기에 보관했습니다.',
  notKept:
    '바꾼 것을 보관하지 못했습니다. 저장 공간이 가득 찼거나 꺼져 있습니다. 지금 파일을 저장하세요.',
  discard: '이 변경 버리기',
  newRule: '새 규칙 쓰기',
  newName: '새 규칙의 이름',
  newAbout: '영어 낱말 몇 개를 “-”로 이으세요. 예: asks-for-a-selfie.',
  newTaken: '이 이름의 규칙이 이미 있습니다.',
  create: '만들기',
};

export const benchProofs: Translated<'benchProofs'> = {
  heading: '시험',
  trying: '시험하고 있습니다.',
  green: '모든 시험이 맞습니다.',
  toMend: (count) => `고칠 것 ${count}개.`,
  unreadable: '아직 읽을 수 없어서 펴낸 것을 그대로 씁니다.',
  english: '파일에 대한 이 문장들은 파일의 말처럼 영어입니다.',
  style: '글투에 대해',
  none: '아직 시험할 것이 없습니다.',
  all: (count) => `모두 ${count}줄`,
  kinds: {
    catches: '걸려야 함',
    ignores: '걸리면 안 됨',
    phrases: '표현',
  },
  outcomes: {
    holds: '맞습니다.',
    'not-met': '걸리지 않습니다. 표현을 더하거나 고치고, 아니면 이 줄을 “ignores”로 옮기세요.',
    met: '걸립니다. 표현을 좁히거나 이 줄을 “catches”로 옮기세요.',
    'no-level': '걸리지만 어느 단계에도 닿지 않습니다. 더 강한 표시를 적으세요.',
    level: '닿으면 안 되는데 단계에 닿습니다.',
    idle: '이 표현이 일하는 것을 보여 주는 “catches” 줄이 없습니다. 하나 더하세요.',
  },
};
