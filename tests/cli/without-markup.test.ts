import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withoutMarkup } from '../../src/cli/without-markup.ts';

const code = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

test('what we bundle of Preact has no way from text to markup', () => {
  const made = withoutMarkup(code);
  expect(code).toMatch(/innerHTML/);
  expect(made).not.toMatch(/innerHTML|dangerously/i);
  expect(code.length - made.length).toBeLessThan(250);
});

test.each([
  ['the name of the property', code.replace('"dangerouslySetInnerHTML"', '"html"')],
  ['the assignment', code.replace('.innerHTML=', '.outerHTML=')],
  ['one more assignment', `${code};x.innerHTML=y`],
])('a Preact in which %s is another is refused', (_, changed) => {
  expect(() => withoutMarkup(changed)).toThrow('Preact has');
});
