import type { Language } from '../../words.ts';

export const about: Language = { code: 'ru', name: 'Русский', readBy: undefined };
