import type { Language } from '../../words.ts';

export const about: Language = { code: 'es', name: 'Español', readBy: undefined };
