import type { Language } from '../../words.ts';

export const about: Language = { code: 'ja', name: '日本語', readBy: undefined };
