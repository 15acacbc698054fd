import type { Language } from '../../words.ts';

export const about: Language = { code: 'zh-Hant', name: '繁體中文', readBy: undefined };
