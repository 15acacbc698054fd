import { describe, expect, test } from 'vitest';
import { yamlText } from '../../src/packs/yaml-text.ts';

describe('what is wrong with a file as YAML', () => {
  test.each([
    ['str\ntitle: x\n', 1, 'no colon with a space after its key'],
    ['title: the fee: none\n', 1, 'put single quotes'],
    ['phrases:\n  - *free flight\n', 2, 'put single quotes'],
    ["catches:\n  - 'it's\n", 2, "write a ' inside it twice"],
    ['phrases:\n  - @name\n', 2, 'cannot begin with this sign'],
    ['title: x\ntitle: y\n', 2, 'stands above already'],
    ['phrases:\n\t- a\n', 2, 'begins with a tab'],
    ['why: "abc\n', 2, 'is not closed'],
    ['phrases: [a, b\nx: 1\n', 2, 'a bracket that was opened must be closed'],
  ])('%j is told at line %d in words that anybody knows', (text, line, says) => {
    const [first] = yamlText(text).broken;
    expect([first?.line, first?.says]).toEqual([line, expect.stringContaining(says)]);
  });

  test('what the reader says in its own words comes without a second place', () => {
    const { broken } = yamlText('phrases:\n  - !<tag a\n');
    expect(broken).not.toEqual([]);
    for (const { says } of broken) expect(says).not.toMatch(/at line|column/u);
  });
});
