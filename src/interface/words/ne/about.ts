import type { Language } from '../../words.ts';

export const about: Language = { code: 'ne', name: 'नेपाली', readBy: undefined };
