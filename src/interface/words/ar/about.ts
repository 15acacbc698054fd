import type { Language } from '../../words.ts';

export const about: Language = { code: 'ar', name: 'العربية', readBy: undefined };
