import type { Language } from '../../words.ts';

export const about: Language = { code: 'tl', name: 'Filipino', readBy: undefined };
