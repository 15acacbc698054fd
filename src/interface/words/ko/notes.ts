import { isolate } from '../../sentence.ts';
import type { NotesTranslation } from '../../words.ts';

export const notes: NotesTranslation = {
  plain: {
    undo: '되돌리기',
    more: (count) => `${count}개 더 보기`,
  },
  harms: {
    trafficking: {
      seenIn: '사기 단지의 구인 글',
      step: '어디로 가는지, 누가 불렀는지 한 사람에게 말해 두세요.',
    },
    'advance-fee': {
      seenIn: '돈을 내라고 하는 구인 글',
      step: '지금은 돈을 내지 마세요. 일하는 사람은 일자리 때문에 돈을 내지 않아야 합니다. 내 나라의 규칙을 확인하세요.',
    },
    'task-scam': {
      seenIn: '돈을 먼저 넣는 미션 구인 글',
      step: '돈을 받으려고 돈을 보내지 마세요.',
    },
    'money-mule': {
      seenIn: '훔친 돈을 옮기게 하는 구인 글',
      step: '내 계좌나 유심을 빌려주지 마세요.',
    },
    'identity-theft': {
      seenIn: '신분증을 모으는 구인 글',
      step: '고용주를 만나기 전에는 서류를 보내지 마세요.',
    },
    'illegal-work': {
      seenIn: '금지된 일을 시키는 구인 글',
      step: '무슨 일인지, 어디서 하는지, 어떤 계약인지 물어보세요.',
    },
  },
  signs: {
    heading: (count) => `이 구인 글의 표시 ${count}개`,
    seenIn: (count, where) => `${where}에서 보이는 표시 ${count}개.`,
    toCheck: (count) => `이 구인 글에서 확인할 것이 ${count}개 있습니다.`,
    quote: '글에 적힌 말:',
    noQuote: '낱말 하나가 아니라 글 전체에서 보입니다.',
    why: '왜 중요한가:',
    ask: '묻거나 확인할 것:',
    sources: '어디서 알았나:',
    noExplanation: '이 표시의 설명을 불러오지 못했습니다.',
    guest: (pack) => `이 기기에 추가된 규칙 묶음: ${isolate(pack)}`,
    notProof: '이것은 증거가 아닙니다. 진짜 회사의 이름을 누가 함부로 썼을 수도 있습니다.',
    noMark: '표시가 없다고 해서 누가 이 글을 확인했다는 뜻은 아닙니다.',
    packs: (packs) => `내 기기에서 정해진 규칙으로 찾았습니다(${packs}).`,
  },
  banner: {
    label: '이 구인 글에 대한 메모',
    firstStep: '답하기 전에 확인하세요',
    why: '왜 이런 표시인가',
    mistake: '잘못된 표시예요',
    report: '신고',
    yourAd: '내가 쓴 글인가요?',
    dismiss: '숨기기',
    dismissed: '이 글에서는 숨겼습니다.',
    mistaken: '고맙습니다. 이 글에서 우리 표시를 지웠습니다.',
    mark: (count) => `확인할 표시 ${count}개`,
    markIn: (count, title) => `${isolate(title)}에서 확인할 표시 ${count}개`,
    announce: (count) => `이 페이지에 표시가 있는 글이 ${count}개 있습니다.`,
  },
};
