import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { formats, type Format } from '../../src/report/format.ts';
import { tidy } from '../../src/report/answers.ts';
import { answerParts, parts, reportOf, type Report } from '../../src/report/report.ts';
import { listing, packs, time, verdict } from './a-report.ts';

const answers = tidy({
  route: { from: 'Manila', through: ['Bangkok', ' '], to: 'Sihanoukville', how: 'by air' },
  transfers: [{ amount: 300, currency: 'USD', to: 'an account', for: 'visa' }, {}],
  techniques: ['asked-for-fee', 'asked-for-fee', 'sang songs'],
  words: 'They called every day.',
  contact: '  ',
});
const whole = reportOf(listing, verdict, packs, answers, time);
const writtenBy = (format: Format, report: Report): string => {
  const content = format.write(report);
  if (typeof content === 'string') return content;
  return Object.values(unzipSync(content))
    .map((bytes) => strFromU8(bytes))
    .join('\n');
};
const wordsOf = (name: string, report = whole): string =>
  formats.flatMap((format) => (format.name === name ? [writtenBy(format, report)] : [])).join();

describe('a report', () => {
  test('holds the ad, its signs with their words, who judged, and what the person added', () => {
    expect(whole).toMatchObject({
      version: 1,
      time,
      level: 'danger',
      ad: { title: listing.title, text: listing.text, url: listing.url },
      signs: [
        { rule: 'free-travel', pack: 'trafficking', quotes: ['Free flight'] },
        { rule: 'no-employer', quotes: [] },
      ],
      packs,
      answers: {
        route: { from: 'Manila', through: ['Bangkok'], to: 'Sihanoukville', how: 'by air' },
        transfers: [{ amount: '300', currency: 'USD', to: 'an account', for: 'visa' }],
        techniques: ['asked-for-fee', 'sang songs'],
        words: 'They called every day.',
      },
    });
    expect(whole.answers).not.toHaveProperty('contact');
  });

  test.each(parts)('without its part "%s" says nothing of it, in any format', (part) => {
    const report = reportOf(listing, verdict, packs, answers, time, { leaveOut: [part] });
    expect(report).not.toHaveProperty(part);
    const only = {
      ad: 'Golden Example Ltd',
      signs: 'free-travel',
      indicators: '0x52908400098527886E0F7030069857D2E4169EE7',
      answers: 'called every day',
    }[part];
    const others = part === 'indicators' ? (['indicators', 'ad'] as const) : [part];
    const bare = reportOf(listing, verdict, packs, answers, time, { leaveOut: others });
    for (const format of formats) {
      expect(writtenBy(format, whole)).toContain(only);
      expect(writtenBy(format, bare)).not.toContain(only);
    }
  });

  test.each([
    ['route', 'Manila'],
    ['transfers', 'ABA 000 123 456'],
    ['techniques', 'sang songs'],
    ['words', 'called every day'],
    ['contacts', 'golden_two'],
    ['contact', 'someone@mail.example'],
  ] as const)('without the answer "%s" says nothing of it, in any format', (part, only) => {
    const said = {
      ...answers,
      transfers: [{ to: 'ABA 000 123 456' }],
      contacts: ['@golden_two'],
      contact: 'someone@mail.example',
    };
    const bare = reportOf(listing, verdict, packs, said, time, { leaveOut: [part] });
    for (const format of formats) {
      expect(writtenBy(format, reportOf(listing, verdict, packs, said, time))).toContain(only);
      expect(writtenBy(format, bare)).not.toContain(only);
    }
    expect(answerParts).toContain(part);
  });

  test('without its signs names neither the level nor the rules that judged', () => {
    const report = reportOf(listing, verdict, packs, answers, time, { leaveOut: ['signs'] });
    expect(report).not.toHaveProperty('level');
    expect(report).not.toHaveProperty('packs');
  });

  test('where nothing was added has no such part', () => {
    expect(reportOf(listing, verdict, packs, {}, time)).not.toHaveProperty('answers');
  });

  test('is the same bytes for the same input', () => {
    const again = reportOf(listing, verdict, packs, answers, time);
    for (const format of formats) expect(format.write(again)).toEqual(format.write(whole));
  });
});

describe('formats', () => {
  test('are found by their folder', () => {
    expect(formats.map(({ name }) => name)).toEqual([
      'csv',
      'html',
      'json',
      'misp',
      'package',
      'stix',
      'text',
    ]);
  });

  test('JSON is the whole report', () => {
    expect(JSON.parse(wordsOf('json'))).toEqual(whole);
  });

  test.each([
    'Made: 2026-11-23T12:00:00.000Z',
    'Title: Customer service abroad',
    'Address: https://board.example/jobs/1',
    '- trafficking/free-travel (trafficking, weak): “Free flight”',
    '- trafficking/no-employer (trafficking, fair)\n',
    'A sign is not proof.',
    'Rules: trafficking 1.2.0 (2026-11-20)',
    '- handle: @golden_hr (in text)',
    '- through Bangkok',
    '- 300 USD, to an account, for visa',
    '- asked for a fee',
    '- sang songs',
    'They called every day.',
  ])('the plain text says: %s', (line) => {
    expect(wordsOf('text')).toContain(line);
  });

  test('the plain text calls nobody names and has no empty rows', () => {
    expect(wordsOf('text')).not.toMatch(/scam|fraud|fake|criminal|victim/i);
    expect(
      wordsOf('text', reportOf({ ...listing, employer: '' }, verdict, packs, {}, time)),
    ).not.toMatch(/Employer|Route|Money/);
  });
});

describe('answers', () => {
  test.each([
    [undefined],
    [null],
    ['words'],
    [[]],
    [{ route: 'Manila', transfers: {}, techniques: 'none', words: {}, contact: [] }],
    [{ route: { through: 'Bangkok' }, transfers: [null, 3, {}], techniques: [null, {}] }],
  ])('%j adds nothing', (raw) => {
    expect(tidy(raw)).toEqual({});
  });

  test('a very long text is cut, very many transfers are too', () => {
    const long = tidy({
      words: 'x'.repeat(1_000_000),
      transfers: Array.from({ length: 1000 }, () => ({ to: 'y' })),
    });
    expect(long.words).toHaveLength(20_000);
    expect(long.transfers).toHaveLength(50);
  });
});
