import type { Language } from '../../words.ts';

export const about: Language = {
  code: 'en',
  name: 'English',
  readBy: 'the maintainers, who wrote it',
};
