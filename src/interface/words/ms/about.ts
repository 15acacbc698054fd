import type { Language } from '../../words.ts';

export const about: Language = { code: 'ms', name: 'Bahasa Melayu', readBy: undefined };
