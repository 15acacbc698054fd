import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indicatorsOf } from '../../src/report/indicators.ts';
import { listing } from './a-report.ts';

const inText = (text: string) =>
  indicatorsOf({ ...listing, pay: '', text, links: [] }).map(({ kind, value }) => [kind, value]);

describe('indicators', () => {
  test.each([
    ['Write to hr@golden.example.', 'mail', 'hr@golden.example'],
    ['(see https://golden.example/jobs?x=1)', 'link', 'https://golden.example/jobs?x=1'],
    ['www.golden.example now', 'link', 'www.golden.example'],
    ['join t.me/golden_hr!', 'link', 't.me/golden_hr'],
    ['Telegram: @golden_hr', 'handle', '@golden_hr'],
    ['call +855 12 345 678 today', 'phone', '+855 12 345 678'],
    ['zalo 0901234567', 'phone', '0901234567'],
    ['电话：+86 138 0013 8000', 'phone', '+86 138 0013 8000'],
    ['USDT TJRabPrwbZy45sbavfcjinPJC18kjpRTv8', 'wallet', 'TJRabPrwbZy45sbavfcjinPJC18kjpRTv8'],
  ])('"%s" names the %s %s', (text, kind, value) => {
    expect(inText(text)).toEqual([[kind, value]]);
  });

  test.each([
    'Pay 20000-30000 a month',
    'Posted 2026-11-23',
    'Flight at 10:30, gate 4',
    'an @ sign',
    'C++ and C#',
    'and/or',
    '1000000',
  ])('"%s" names none', (text) => {
    expect(inText(text)).toEqual([]);
  });

  test('the same thing is named once, with the first place where it stands', () => {
    const found = indicatorsOf({ ...listing, title: '@golden_hr', links: [] });
    expect(found.filter(({ kind }) => kind === 'handle')).toEqual([
      { kind: 'handle', value: '@golden_hr', where: 'title' },
    ]);
  });

  test('links behind words are named as links', () => {
    expect(indicatorsOf(listing)).toContainEqual({
      kind: 'link',
      value: 'https://t.me/golden_hr',
      where: 'links',
    });
  });

  test.each([
    ['mailto:hr%40golden.example?subject=Job', 'mail', 'hr@golden.example'],
    ['tel:+85512345678', 'phone', '+85512345678'],
    ['sms:+85512345678?body=hi', 'phone', '+85512345678'],
    ['mailto:%zz', 'link', 'mailto:%zz'],
    ['tel:12', 'link', 'tel:12'],
  ])('behind the link %s stands the %s %s', (link, kind, value) => {
    expect(indicatorsOf({ ...listing, pay: '', text: '', links: [link] })).toEqual([
      { kind, value, where: 'links' },
    ]);
  });

  test('every one stands in the listing exactly as named', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const [, value = ''] of inText(`${text} @abcd +123 456 7890 ${text}`)) {
          expect(`${text} @abcd +123 456 7890 ${text}${JSON.stringify(listing)}`).toContain(value);
        }
      }),
    );
  });

  test('a listing made to be slow or huge gives at most 200', () => {
    const hostile = [
      '1 '.repeat(200_000),
      `${'a.'.repeat(100_000)}@`,
      `@${'a@'.repeat(100_000)}`,
      '(+1) '.repeat(100_000),
      '@abcdef1 '.repeat(10),
      Array.from({ length: 5000 }, (_, n) => `@handle${n}`).join(' '),
    ].join('\n');
    expect(inText(hostile)).toHaveLength(200);
  });
});
