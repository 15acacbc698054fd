import type { Language } from '../../words.ts';

export const about: Language = { code: 'tr', name: 'Türkçe', readBy: undefined };
