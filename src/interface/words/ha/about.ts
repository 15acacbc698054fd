import type { Language } from '../../words.ts';

export const about: Language = { code: 'ha', name: 'Hausa', readBy: undefined };
