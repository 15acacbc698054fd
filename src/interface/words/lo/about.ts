import type { Language } from '../../words.ts';

export const about: Language = { code: 'lo', name: 'ພາສາລາວ', readBy: undefined };
