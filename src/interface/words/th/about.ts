import type { Language } from '../../words.ts';

export const about: Language = { code: 'th', name: 'ไทย', readBy: undefined };
