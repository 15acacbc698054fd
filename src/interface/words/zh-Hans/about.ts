import type { Language } from '../../words.ts';

export const about: Language = { code: 'zh-Hans', name: '简体中文', readBy: undefined };
