import type { Language } from '../../words.ts';

export const about: Language = { code: 'km', name: 'ភាសាខ្មែរ', readBy: undefined };
