import type { Language } from '../../words.ts';

export const about: Language = { code: 'de', name: 'Deutsch', readBy: undefined };
