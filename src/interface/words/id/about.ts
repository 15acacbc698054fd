import type { Language } from '../../words.ts';

export const about: Language = { code: 'id', name: 'Bahasa Indonesia', readBy: undefined };
