import type { Language } from '../../words.ts';

export const about: Language = { code: 'si', name: 'සිංහල', readBy: undefined };
