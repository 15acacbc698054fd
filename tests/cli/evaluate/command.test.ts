import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Run } from '../../../src/cli/evaluate/run.ts';
import { runCommand } from '../command.ts';

const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lure =
  'Customer service agent in Cambodia. Free flight and room, no experience, 2500 USD a month. Telegram @example_hr88';
const honest =
  'Baker wanted at our shop in Leeds, 30 hours a week. Send your CV to jobs@bakery.example. Three years of experience.';
const line = (value: object): string => `${JSON.stringify({ lang: 'en', ...value })}\n`;
writeFileSync(
  join(folder, 'some.jsonl'),
  [
    line({ id: 'a', label: 'lure', text: lure, platform: 'telegram' }),
    line({ id: 'b', label: 'honest', text: honest, platform: 'job-board' }),
    line({ id: 'c', label: 'non_ad', text: 'The road to Leeds is closed for repairs on Sunday.' }),
    line({ id: 'd', label: 'honest', title: 'Baker', company: 'Old Mill', location: 'Leeds' }),
  ].join(''),
);
const run = (...args: readonly string[]) => runCommand(['evaluate', ...args], '', { folder });
const savedIn = (name: string): Run =>
  JSON.parse(readFileSync(join(folder, name, 'evaluation.json'), 'utf8')) as Run;

describe('evaluate', { timeout: 120_000 }, () => {
  test('reads a folder, prints the figures and writes page and JSON', async () => {
    const { code, output, said } = await run('.', '--out', 'first');
    expect(said).toContain('evaluation.html');
    expect(code).toBe(0);
    expect(output).toMatch(/Trafficking lures, warned of in any way\n.*\n +all +1 +100 %/u);
    expect(readFileSync(join(folder, 'first/evaluation.html'), 'utf8')).toContain('<svg');
    expect(savedIn('first').texts).toEqual([
      { language: 'en', lure: 1, other: 0, 'look-alike': 0, honest: 2, 'non-ad': 1 },
    ]);
    expect(savedIn('first').verdicts.map(({ key, level }) => [key, level])).toEqual([
      ['some.jsonl:a', 'danger'],
      ['some.jsonl:b', 'none'],
      ['some.jsonl:c', 'none'],
      ['some.jsonl:d', 'none'],
    ]);
  });

  test('with --json writes what it saves, the same with one worker as with three', async () => {
    const one = await run('some.jsonl', '--json', '--out', 'one', '--jobs', '1');
    const three = await run('some.jsonl', '--json', '--out', 'three', '--jobs', '3');
    expect(one.output).toBe(readFileSync(join(folder, 'one/evaluation.json'), 'utf8'));
    expect(three.output).toBe(one.output);
  });

  test('names a bad line by file and number and goes on', async () => {
    writeFileSync(
      join(folder, 'bad.jsonl'),
      `{"id": 1\n\n${line({ id: 2, label: 'bad', text: lure })}${line({ label: 'lure' })}${line({ id: 4, label: 'lure', text: lure })}`,
    );
    const { code, said } = await run('bad.jsonl', '--out', 'bad');
    expect(code).toBe(1);
    expect(said).toContain('bad.jsonl, line 1: is no JSON');
    expect(said).toContain('bad.jsonl, line 3: has no "label" we know; there are lure, ');
    expect(said).toContain('bad.jsonl, line 4: has neither "text" nor "title"');
    expect(savedIn('bad').verdicts).toHaveLength(1);
    rmSync(join(folder, 'bad.jsonl'));
  });

  test('tells what changed against a saved run', async () => {
    const before = savedIn('first');
    const changed = before.verdicts.map((one) => ({ ...one, level: 'danger' }));
    writeFileSync(join(folder, 'before.json'), JSON.stringify({ ...before, verdicts: changed }));
    const { output } = await run('some.jsonl', '--out', 'again', '--against', 'before.json');
    expect(output).toContain('3 verdicts changed, 3 for the better and 0 for the worse');
  });

  test.each([
    [[], 'name files of labelled JSON lines'],
    [['nothing.jsonl'], 'there is no file "nothing.jsonl"'],
    [['some.jsonl', '--prevalence', '1.5'], '--prevalence takes shares'],
    [['some.jsonl', '--platform', 'moon'], '--platform is one of job-board'],
    [['some.jsonl', '--against', 'some.jsonl'], 'is no evaluation.json'],
    [['some.jsonl', '--moon'], 'Unknown option'],
  ])('called with %j says what is wrong and ends with 2', async (args, words) => {
    const { code, said, output } = await run(...args);
    expect(said).toContain(words);
    expect(code).toBe(2);
    expect(output).toBe('');
  });
});
