import type { Language } from '../../words.ts';

export const about: Language = { code: 'fr', name: 'Français', readBy: undefined };
