import type { Language } from '../../words.ts';

export const about: Language = { code: 'sw', name: 'Kiswahili', readBy: undefined };
