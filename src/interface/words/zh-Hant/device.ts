import type { Translated } from '../../words.ts';

export const device: Translated<'device'> = {
  pause: {},
  keys: { names: {} },
  muted: {},
  dismissed: {},
  file: { parts: {}, reasons: {} },
  age: {},
};
