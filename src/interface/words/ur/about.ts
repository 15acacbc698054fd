import type { Language } from '../../words.ts';

export const about: Language = { code: 'ur', name: 'اردو', readBy: undefined };
