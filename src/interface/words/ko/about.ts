import type { Language } from '../../words.ts';

export const about: Language = { code: 'ko', name: '한국어', readBy: undefined };
