import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = readFileSync('.github/SECURITY.md', 'utf8');

/** Named as [`file`](../file) “name of a test of it”. */
const named = /\[`(tests\/[^`]+)`\]\((\.\.\/[^)]+)\)\s“(.+)”$/gmu;

interface Held {
  readonly file: string;
  readonly link: string;
  readonly name: string;
}

const heldBy = (part: string): readonly Held[] =>
  [...part.matchAll(named)].map(([, file = '', link = '', name = '']) => ({ file, link, name }));

/** Whether a file has a test of a name: as written there, in any kind of quotes. */
function has({ file, name }: Held): boolean {
  if (!existsSync(file)) return false;
  const source = readFileSync(file, 'utf8').replaceAll(/\\(['"`])/gu, '$1');
  return [`'${name}'`, `"${name}"`, `\`${name}\``].some((quoted) => source.includes(quoted));
}

/** The threats: lines of lists below the heading that says what the tests hold. */
const threats = text
  .slice(text.indexOf('## A hostile page'))
  .split(/^- \*\*/mu)
  .slice(1);

describe('the threat model', () => {
  test('has the five that were there from the start', () => {
    for (const who of ['page', 'pack', 'feed']) expect(text).toContain(`## A hostile ${who}\n`);
    expect(text).toContain('## A stolen or shared device\n');
    expect(text).toContain('## A curious site\n');
  });

  test.each(threats.map((threat) => [threat.split(/\*\*/u)[0] ?? '', threat]))(
    '%s: a test holds it',
    (_, threat) => {
      const held = heldBy(threat);
      expect(held.length).toBeGreaterThan(0);
      expect(held.filter((one) => !has(one))).toEqual([]);
      expect(held.filter(({ file, link }) => link !== `../${file}`)).toEqual([]);
    },
  );

  test('every test that is named is read as one', () => {
    expect(heldBy(text)).toHaveLength(text.match(/\[`tests\//gu)?.length ?? 0);
  });

  test.each([
    '[`tests/house/gone.test.ts`](../tests/house/gone.test.ts) “anything”',
    '[`tests/house/threats.test.ts`](../tests/house/threats.test.ts) “a test that is not there”'.replace(
      'not there',
      'nowhere',
    ),
  ])('a planted fault is found: %s', (line) => {
    expect(heldBy(line).filter((one) => !has(one))).toHaveLength(1);
  });
});
