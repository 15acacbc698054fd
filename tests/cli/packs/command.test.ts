import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { combination, language, pack, rule } from '../../packs/planted.ts';
import { runCommand } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'packs-command-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const whole = {
  'packs/one/pack.yml': pack,
  'packs/one/rules/paid.yml': rule,
  'packs/one/rules/two.yml': combination,
  'packs/one/languages/es.yml': language,
};
const run = (...args: readonly string[]) => runCommand(['packs', ...args], '', { folder });
/** Runs a tool over the planted packs with some files changed. */
const over = async (changes: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  for (const [file, text] of Object.entries({ ...whole, ...changes })) put(file, text);
  return run(...args, '--folder', 'packs');
};
beforeAll(() => Object.entries(whole).forEach(([file, text]) => put(file, text)));

const paid = 'packs/one/rules/paid.yml';

describe('packs lint', { timeout: 120_000 }, () => {
  test('says nothing on standard output when all is well', async () =>
    expect(await over({}, 'lint')).toMatchObject({ code: 0, output: '' }));

  test('names file, line and what to do', async () =>
    expect(
      await over({ [paid]: rule.replace('topic: offer', 'topic: travel') }, 'lint'),
    ).toMatchObject({
      code: 1,
      output: expect.stringMatching(
        /^packs\/one\/rules\/paid\.yml:4 topic "travel" is not known; it must be one of/u,
      ) as string,
    }));

  test('says the same as JSON', async () => {
    const { code, output } = await over(
      { [paid]: rule.replace('Pays', 'Fake ad pays') },
      'lint',
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(output)).toEqual([
      {
        file: paid,
        line: 1,
        says: 'title says “Fake”: describe the ad, judge nobody, promise nothing',
      },
    ]);
  });
});

describe('packs test', { timeout: 120_000 }, () => {
  test('lists every rule in every language', async () => {
    const { code, output, said } = await over({}, 'test');
    expect(said).toContain('8 passed, 0 failed');
    expect(output).toBe(
      'ok    one/paid, en: 3 proofs\nok    one/paid, es: 3 proofs\nok    one/two, en: 2 proofs\n',
    );
    expect(code).toBe(0);
  });

  test.each([
    [
      'a line that is not met',
      'catches: [We offer free flights.]',
      'catches: [We pay.]',
      10,
      'catches[0] “We pay.” is not met: add or mend a phrase',
    ],
    [
      'a line that is met',
      'ignores: [Free parking.]',
      'ignores: [A free flight.]',
      11,
      'ignores[0] “A free flight.” is met: narrow the phrases',
    ],
    [
      'a phrase at rest',
      '- free flight*',
      '- free flight*\n  - visa',
      10,
      'phrases[1] “visa” is shown at work by no line of catches',
    ],
  ])('of %s names the line and what to do', async (_, from, to, at, words) => {
    const { code, output } = await over(
      { [paid]: rule.replace(from, to) },
      'test',
      'paid',
      '--language',
      'en',
    );
    expect(output).toContain(`${paid}:${at} ${words}`);
    expect(code).toBe(1);
  });

  test('finds the line of another language', async () => {
    const changed = language.replace('Vuelo gratis para ti.', 'Vuelo caro.');
    const { output } = await over({ 'packs/one/languages/es.yml': changed }, 'test', '--quiet');
    expect(output).toContain(
      'packs/one/languages/es.yml:6 rules.paid.catches[0] “Vuelo caro.” is not met',
    );
  });

  test('of packs that cannot be read says so, also as JSON', async () => {
    const { code, output } = await over({ [paid]: 'title: [' }, 'test', '--json');
    expect(JSON.parse(output)).toMatchObject({
      passed: 0,
      rules: [{ faults: expect.arrayContaining([expect.objectContaining({ file: paid })]) as [] }],
    });
    expect(code).toBe(1);
  });
});

describe('packs new', { timeout: 120_000 }, () => {
  beforeAll(() => {
    for (const part of ['pack.yml', 'rules'])
      cpSync(`src/packs/trafficking/${part}`, join(folder, 'more/trafficking', part), {
        recursive: true,
      });
  });
  const more = ['--folder', 'more'];

  test('a rule is a draft that loads and proves itself', async () => {
    const { code, output } = await run('new', 'rule', 'no-sunday', ...more);
    expect([code, output]).toEqual([0, 'more/trafficking/rules/no-sunday.yml\n']);
    expect(readFileSync(join(folder, output.trim()), 'utf8')).toContain('status: draft');
    expect(await run('lint', ...more)).toMatchObject({ code: 0 });
    expect(await run('test', 'no-sunday', ...more)).toMatchObject({
      code: 0,
      output: 'ok    trafficking/no-sunday, en: 3 proofs\n',
    });
    expect(await run('new', 'rule', 'trafficking/no-sunday', ...more)).toMatchObject({ code: 1 });
  });

  test('a language loads and has what there is to say as comments, the core first', async () => {
    const { code, output } = await run('new', 'language', 'nl', '--name', 'Dutch', ...more);
    expect([code, output]).toEqual([0, 'more/trafficking/languages/nl.yml\n']);
    const text = readFileSync(join(folder, output.trim()), 'utf8');
    expect(text).toMatch(/^language: Dutch\n/u);
    expect(text.indexOf('#   travel-paid: # core')).toBeGreaterThan(0);
    expect(text.indexOf('# core')).toBeLessThan(text.indexOf('#   commission-heavy:\n'));
    expect(await run('lint', ...more)).toMatchObject({ code: 0 });
  });

  test.each([
    [['new'], 'say "new rule NAME"'],
    [['new', 'rule', 'No Sunday'], 'is no name'],
    [['new', 'rule', 'moon/no-sunday'], 'there is no pack "moon"'],
    [['new', 'language', 'dutch'], 'is no language we can add'],
    [['new', 'language', 'nl', '--folder', 'nowhere'], 'there is no folder "nowhere"'],
    [['moon'], 'there is no tool "moon"'],
    [['lint', '--moon'], 'Unknown option'],
  ])('%j is wrong usage', async (args, words) => {
    const { code, said } = await run(...args);
    expect(said).toContain(words);
    expect(code).toBe(2);
  });
});

describe('packs', { timeout: 120_000 }, () => {
  test.each(['lint', 'test', 'coverage', 'new', 'tune', 'scoreboard'])(
    '%s has --help',
    async (name) => {
      const { code, said, output } = await run(name, '--help');
      expect(said).toMatch(new RegExp(`packs -- ${name}[\\s\\S]*--json[\\s\\S]*Exit code 0`, 'u'));
      expect([code, output]).toEqual([0, '']);
    },
  );

  test('coverage names empty core cells and languages that nobody has read', async () => {
    const { code, output } = await over(
      { [paid]: rule.replace('topic:', 'core: true\ntopic:') },
      'coverage',
    );
    expect(output).toMatch(/^\* one\/paid +1 /mu);
    expect(output).toContain('Read by no native speaker: es.');
    expect(output).toMatch(/Not begun: zh-Hans, .*, ms, id, /u);
    expect(code).toBe(1);
  });
});
