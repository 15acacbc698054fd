import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsedLines, runCommand, runProgram } from './command.ts';

const lure =
  'Customer service agent in Cambodia. Free flight and room, no experience, 2500 USD a month. Telegram @example_hr88';
const honest =
  'Baker wanted at our shop in Leeds, 30 hours a week. Send your CV to jobs@bakery.example. Three years of experience.';
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const patience = 400_000;

/** Listings of many kinds, with ids to know them by. */
function* listings(count: number): Generator<string> {
  for (let id = 0; id < count; id += 1) {
    yield line({
      id,
      title: `Ad ${id}`,
      text: id % 3 === 0 ? lure : honest,
      platform: 'job-board',
    });
  }
}

const evidenceOf = (verdict: Record<string, unknown> = {}) =>
  verdict['evidence'] as readonly { readonly spans: readonly Record<string, unknown>[] }[];

describe('scan', { timeout: patience }, () => {
  test('answers every line in order, in the shape that others build on', async () => {
    const { code, output } = await runCommand(
      ['scan', '-'],
      line({ id: 'a', text: lure, platform: 'telegram' }) +
        line({ text: honest, platform: 'job-board' }),
    );
    const [first, second] = parsedLines(output);
    expect(code).toBe(0);
    expect(Object.keys(first ?? {})).toEqual([
      'id',
      'state',
      'level',
      'harms',
      'score',
      'evidence',
    ]);
    expect(first).toMatchObject({ id: 'a', state: 'scored', level: 'danger' });
    expect(second).toMatchObject({
      id: 2,
      state: 'scored',
      level: 'none',
      harms: {},
      evidence: [],
    });
    for (const { spans } of evidenceOf(first)) {
      for (const { field, from, to, text } of spans) {
        expect(field).toBe('text');
        expect(lure.slice(Number(from), Number(to))).toBe(text);
      }
    }
  });

  test('a byte-order mark, CRLF, blank lines and doubled ids are fine', async () => {
    const { code, output } = await runCommand(
      ['scan', '-'],
      `\uFEFF${line({ id: 7, text: lure })}\r\n\n${line({ id: 7, title: 'Baker' })}`.replaceAll(
        '\n',
        '\r\n',
      ),
    );
    expect(code).toBe(0);
    expect(parsedLines(output).map(({ id }) => id)).toEqual([7, 7]);
  });

  test('a line that is no listing is answered, named, counted, and the rest goes on', async () => {
    const { code, output, said } = await runCommand(
      ['scan', '-'],
      `not json\n[]\n${line({ id: 'x' })}${line({ id: 'y', text: honest })}`,
    );
    expect(code).toBe(1);
    expect(parsedLines(output)).toEqual([
      { id: 1, state: 'unreadable', level: 'none', harms: {}, score: 0, evidence: [] },
      { id: 2, state: 'unreadable', level: 'none', harms: {}, score: 0, evidence: [] },
      { id: 'x', state: 'unreadable', level: 'none', harms: {}, score: 0, evidence: [] },
      expect.objectContaining({ id: 'y' }),
    ]);
    expect(said).toMatch(/line 1:.*\n.*line 2:.*\n.*line 3:/u);
    expect(said).toContain('3 could not be read');
  });

  test.each([
    [[]],
    [['-', '--jobs', '0']],
    [['-', '--input', 'pdf']],
    [['no-such-file.jsonl']],
    [['-', '--what']],
  ])('wrong usage ends with 2 and says what is wrong: %j', async (args) => {
    const { code, output, said } = await runCommand(['scan', ...args]);
    expect([code, output]).toEqual([2, '']);
    expect(said).toMatch(/^(scan: |Unknown option)/u);
  });

  test('CSV, text and a saved page say the same as JSON lines', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'scan-'));
    writeFileSync(join(folder, 'ads.csv'), `id,text,company\r\n5,"${lure}",\r\n`);
    writeFileSync(join(folder, 'ad.txt'), lure);
    writeFileSync(
      join(folder, 'ad.html'),
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', title: 'Agent', description: lure })}</script>`,
    );
    const { code, output } = await runCommand(
      ['scan', 'ads.csv', 'ad.txt', 'ad.html', '--url', 'https://jobs.example/1'],
      '',
      { folder },
    );
    expect(code).toBe(0);
    expect(parsedLines(output).map(({ id, level }) => [id, level])).toEqual([
      ['5', 'danger'],
      [1, 'danger'],
      [2, 'danger'],
    ]);
  });

  test('any number of jobs, and GNU parallel around single ones, give the same bytes', async () => {
    const given = [...listings(700)].join('');
    const [one, two] = [
      await runCommand(['scan', '-', '--jobs', '1'], given),
      await runCommand(['scan', '-', '--jobs', '2'], given),
    ];
    expect(two.output === one.output).toBe(true);
    expect(parsedLines(one.output)).toHaveLength(700);
    const each = `${process.execPath} ${resolve('src/cli/run.mjs')} scan - --jobs 1`;
    const spread = await runProgram(
      'parallel',
      ['--pipe', '--keep-order', '--block', '40k', '--jobs', '2', each],
      given,
    );
    // Not compared by the matcher: two such outputs would be shown whole.
    const difference =
      spread.output === one.output ? '' : spread.said.slice(0, 400) || 'another output';
    expect([spread.code, difference]).toEqual([0, '']);
  });

  test('an input larger than the memory it may use goes through', async () => {
    // What is not read of a line costs little time, and as much memory as what is read.
    const line = JSON.stringify({ title: 'Cook', text: 'We need a cook.', page: 'x'.repeat(1e6) });
    const input = Array.from({ length: 300 }, () => `${line}\n`);
    const { code, said } = await runCommand(['scan', '-', '--jobs', '1'], input, {
      environment: { NODE_OPTIONS: '--max-old-space-size=160' },
    });
    expect(said).toContain('300 listings');
    expect(code).toBe(0);
  });
});
