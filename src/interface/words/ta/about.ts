import type { Language } from '../../words.ts';

export const about: Language = { code: 'ta', name: 'தமிழ்', readBy: undefined };
