import type { Language } from '../../words.ts';

export const about: Language = { code: 'my', name: 'မြန်မာဘာသာ', readBy: undefined };
