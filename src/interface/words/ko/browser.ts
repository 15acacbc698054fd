import type { Translated } from '../../words.ts';

export const menu: Translated<'menu'> = {
  check: '이 글 살펴보기',
  report: '이 구인 글 신고하기',
};

export const toolbar: Translated<'toolbar'> = {
  signs: (count) => `Lurewatch: 이 페이지에 표시 ${count}개`,
  paused: 'Lurewatch: 모든 사이트에서 멈춤',
};
