import type { Language } from '../../words.ts';

export const about: Language = { code: 'vi', name: 'Tiếng Việt', readBy: undefined };
