import type { Language } from '../../words.ts';

export const about: Language = { code: 'hi', name: 'हिन्दी', readBy: undefined };
