import type { Language } from '../../words.ts';

export const about: Language = { code: 'bn', name: 'বাংলা', readBy: undefined };
