import { describe, expect, it } from 'vitest';
import { idlePhrases, lineOf, metIn, wordings } from './engine-of-packs.ts';

const named = wordings.map((one) => ({
  ...one,
  name: `${one.pack.name}/${one.rule.name}`,
  heading: `${one.pack.name}/${one.rule.name}, ${one.language}`,
}));
const examples = named.flatMap(({ name, heading, wording }) => [
  ...wording.catches.map((example) => ({
    name,
    heading,
    example,
    line: lineOf(example),
    met: true,
  })),
  ...wording.ignores.map((example) => ({
    name,
    heading,
    example,
    line: lineOf(example),
    met: false,
  })),
]);

describe('every rule, in every language,', () => {
  it.each(examples.filter(({ met }) => met))('$heading catches: $line', ({ name, example }) =>
    expect(metIn(example)).toContain(name),
  );

  it.each(examples.filter(({ met }) => !met))('$heading ignores: $line', ({ name, example }) =>
    expect(metIn(example)).not.toContain(name),
  );

  it.each(named.filter(({ wording }) => wording.phrases.length > 0))(
    '$heading has no phrase that its examples leave idle',
    ({ language, wording }) => expect(idlePhrases(wording, language).join('\n')).toBe(''),
  );
});
