import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/commands/report.ts';
import { formats } from '../../src/report/format.ts';

const folder = mkdtempSync(join(tmpdir(), 'lurewatch-report-'));
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
put('ads.jsonl', '{"title":"Cook","company":"Example Ltd","text":"Cook wanted."}\n{"text":"No"}\n');
put('ads.csv', 'title,text\nCook,Cook wanted.\n');
put('ad.txt', 'Cook wanted. Write to @example_hr.\n');
put('broken.jsonl', '{"title": ');
put('empty.jsonl', '\n\n');
put('others.json', '{"words":"Call +63 917 123 4567."}');
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

  test.each(formats.map(({ name }) => name))(
    'as %s gives the same bytes for the same input and time, wherever the clock stands',
    async (format) => {
      const here = process.env['TZ'];
      const bytes: Buffer[] = [];
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env['TZ'] = zone;
        const args = ['--format', format, '--time', time, '--answers', 'answers.json'];
        expect(await run([...args, '--out', 'same', 'ads.jsonl'])).toBe(0);
        bytes.push(readFileSync(join(folder, 'same')));
      }
      if (here === undefined) delete process.env['TZ'];
      else process.env['TZ'] = here;
      expect(bytes[0]?.equals(bytes[1] ?? Buffer.of())).toBe(true);
    },
  );

  test('names the countries of the places, and leaves out what is asked', async () => {
    const args = ['--format', 'json', '--answers', 'answers.json', '--time', time];
    await run([...args, 'ads.jsonl']);
    expect(JSON.parse(out)).toMatchObject({
      places: [{ value: 'Manila', country: 'PH', where: 'from' }],
    });
    out = '';
    await run([...args, '--without', 'route,ad', 'ads.jsonl']);
    expect(out).not.toMatch(/Manila|"ad"/);
  });

  test('takes out contacts of others, or leaves them where asked', async () => {
    const args = ['--format', 'text', '--answers', 'others.json', 'ads.jsonl'];
    await run(args);
    expect(out).toContain('Call [phone withheld].');
    out = '';
    await run([...args, '--unmasked']);
    expect(out).toContain('Call +63 917 123 4567.');
  });

  test('verify says whether a package is whole, and which file was changed', async () => {
    expect(await run(['--format', 'package', '--out', 'whole.zip', 'ads.jsonl'])).toBe(0);
    expect(await run(['verify', 'whole.zip'])).toBe(0);
    expect(err).toContain('whole.zip is whole');
    const files = unzipSync(readFileSync(join(folder, 'whole.zip')));
    const changed = zipSync({ ...files, 'ad.txt': strToU8('Cook wanted!') });
    writeFileSync(join(folder, 'changed.zip'), changed);
    expect(await run(['verify', 'changed.zip'])).toBe(1);
    expect(out).toBe('changed: ad.txt\n');
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
      'a part that is none',
      ['--format', 'json', '--without', 'ad,all', 'ads.jsonl'],
      'no part "all"',
    ],
    [
      'a format that is none',
      ['--format', 'pdf', 'ads.jsonl'],
      'there are csv, html, json, misp, package, stix, text',
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
    ['verify alone', ['verify'], 'name one evidence package'],
    ['verify of a file that is not there', ['verify', 'x.zip'], 'there is no file "x.zip"'],
    ['verify of what is no zip', ['verify', 'ad.txt'], 'ad.txt is no evidence package.'],
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
