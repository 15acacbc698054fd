import type { Language } from '../../words.ts';

export const about: Language = { code: 'am', name: 'አማርኛ', readBy: undefined };
