import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/commands/report.ts';

const folder = mkdtempSync(join(tmpdir(), 'lurewatch-report-'));
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
put('ads.jsonl', '{"title":"Cook","company":"Example Ltd","text":"Cook wanted."}\n{"text":"No"}\n');
put('ads.csv', 'title,text\nCook,Cook wanted.\n');
put('ad.txt', 'Cook wanted. Write to @example_hr.\n');
put('broken.jsonl', '{"title": ');
put('empty.jsonl', '\n\n');
put('answers.json', '{"route":{"from":"Manila"},"transfers":[{"amount":300}]}');

const time = '2026-11-23T12:00:00Z';
let out = '';
let err = '';
const here = process.env['INIT_CWD'];

beforeEach(() => {
  process.env['INIT_CWD'] = folder;
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});

afterAll(() => {
  if (here === undefined) delete process.env['INIT_CWD'];
  else process.env['INIT_CWD'] = here;
});

describe('report', () => {
  test.each([['ads.jsonl'], ['ads.csv'], ['ad.txt']])(
    'writes the first listing of %s, and nothing else, to standard output',
    async (file) => {
      expect(await run(['--format', 'json', '--time', time, file])).toBe(0);
      const report: unknown = JSON.parse(out);
      expect(report).toMatchObject({ version: 1, time: '2026-11-23T12:00:00.000Z' });
      expect(out).toContain('Cook wanted.');
      expect(out).not.toContain('"No"');
    },
  );

  test('gives the same bytes for the same input and time', async () => {
    await run(['--format', 'text', '--time', time, 'ads.jsonl']);
    const first = out;
    out = '';
    await run(['--format', 'text', '--time', time, 'ads.jsonl']);
    expect(out).toBe(first);
  });

  test('takes in the answers, and writes to a file when asked', async () => {
    const args = ['--format', 'text', '--answers', 'answers.json', '--out', 'report.txt'];
    expect(await run([...args, 'ads.jsonl'])).toBe(0);
    expect(out).toBe('');
    const written = readFileSync(join(folder, 'report.txt'), 'utf8');
    expect(written).toContain('- from Manila');
    expect(written).toContain('- 300');
  });

  test.each([
    ['no format', ['ads.jsonl'], '--format json'],
    [
      'a format that is not there yet',
      ['--format', 'stix', 'ads.jsonl'],
      'there are json and text',
    ],
    ['no file', ['--format', 'json'], 'name one file'],
    ['two files', ['--format', 'json', 'a', 'b'], 'name one file'],
    ['a time in words', ['--format', 'json', '--time', 'now', 'ads.jsonl'], '--time is written'],
    ['an option that is none', ['--formt', 'json', 'ads.jsonl'], '--formt'],
    [
      'a kind that is none',
      ['--format', 'json', '--input', 'xml', 'ads.jsonl'],
      '--input is one of',
    ],
    ['verify', ['verify', 'x.zip'], 'no package format yet'],
  ])('called with %s says what is wrong and ends with 2', async (_, args, sentence) => {
    expect(await run(args)).toBe(2);
    expect(err).toContain(sentence);
    expect(out).toBe('');
  });

  test.each([
    ['broken.jsonl', 'is no JSON'],
    ['empty.jsonl', 'there is no listing'],
    ['nowhere.jsonl', 'there is no file'],
  ])('of %s says that %s', async (file, sentence) => {
    await expect(run(['--format', 'json', file])).rejects.toThrow(sentence);
    expect(out).toBe('');
  });
});
