import { describe, expect, it } from 'vitest';
import { idlePhrases, lineOf, metIn, wordings } from './engine-of-packs.ts';

describe.each(wordings.map((one) => [`${one.pack.name}/${one.rule.name}, ${one.language}`, one]))(
  '%s',
  (_, { pack, rule, language, wording }) => {
    const name = `${pack.name}/${rule.name}`;
    if (wording.catches.length > 0) {
      it.each(wording.catches.map((example) => [lineOf(example), example]))(
        'catches: %s',
        (_line, example) => expect(metIn(example)).toContain(name),
      );
      it.each(wording.ignores.map((example) => [lineOf(example), example]))(
        'ignores: %s',
        (_line, example) => expect(metIn(example)).not.toContain(name),
      );
    }
    it('has no phrase that its examples leave idle', () =>
      expect(idlePhrases(wording, language).join('\n')).toBe(''));
  },
);
