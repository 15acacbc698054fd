import type { Language } from '../../words.ts';

export const about: Language = { code: 'pt', name: 'Português', readBy: undefined };
