import { describe, expect, test } from 'vitest';
import { formats } from '../../src/report/format.ts';
import { reportOf, type Report } from '../../src/report/report.ts';
import type { Answers } from '../../src/report/answers.ts';
import { listing, packs, time, verdict } from './a-report.ts';

const of = (text: string, answers: Answers = {}, unmasked = false): Report =>
  reportOf({ ...listing, text, links: [] }, verdict, packs, answers, time, { unmasked });

describe('contacts of others in the ad', () => {
  test.each([
    ['Apply: @golden_hr. “I worked there, call me at +63 917 123 4567”', '+63 917 123 4567'],
    ['Apply: @golden_hr. «Мне помогли, пишите на anna@mail.example»', 'anna@mail.example'],
    ['> I want this job, my number is 0917 123 4567\nApply: @golden_hr', '0917 123 4567'],
    ['Apply: @golden_hr 「私はここで働いています、連絡先は @hanako_s です」', '@hanako_s'],
  ])('are taken out, in every format: %s', (text, gone) => {
    const report = of(text);
    for (const format of formats) {
      const content = format.write(report);
      if (typeof content === 'string') {
        expect(content).not.toContain(gone);
        expect(content).toContain('golden_hr');
      }
    }
    expect(report).toMatchObject({ withheld: 1 });
    expect(report.ad?.text).toContain(' withheld]');
    expect(of(text, {}, true).ad?.text).toBe(text);
    expect(of(text, {}, true)).not.toHaveProperty('withheld');
  });

  test.each([
    'Add “@golden_hr” on Telegram',
    'Write "I want the job" to +855 12 345 678',
    'Call +855 12 345 678. “Ask for the manager, +855 12 345 678, day and night”',
  ])('what the advertiser gives stays: %s', (text) => {
    expect(of(text).ad?.text).toBe(text);
  });

  test('what the person names as the advertiser’s stays, also in talk', () => {
    const text = '“Ask my friend who hires there, he is @golden_two”';
    expect(of(text).ad?.text).toContain('[handle withheld]');
    expect(of(text, { contacts: ['@golden_two'] }).ad?.text).toBe(text);
  });

  test('links that lead to them are left out', () => {
    const text = 'Apply: @golden_hr. “I worked there, write to anna@mail.example or t.me/anna_s”';
    const kept = ['https://t.me/golden_hr', 'https://mail.example/'];
    const gone = ['mailto:anna@mail.example', 'https://t.me/anna_s'];
    const report = reportOf({ ...listing, text, links: [...kept, ...gone] }, verdict, [], {}, time);
    expect(report.ad?.links).toEqual(kept);
    expect(JSON.stringify(report)).not.toContain('anna');
    expect(report.withheld).toBe(2);
  });

  test('words of signs do not give them away', () => {
    const text = 'x “the number of my dear cousin is +63 917 123 4567 she said”';
    const evidence = [
      {
        rule: 'free-travel',
        pack: 'trafficking',
        topic: 'offer' as const,
        strength: 'weak' as const,
        harm: 'trafficking' as const,
        spans: [{ field: 'text' as const, from: 0, to: text.length, text }],
      },
    ];
    const report = reportOf({ ...listing, text }, { ...verdict, evidence }, packs, {}, time);
    expect(JSON.stringify(report)).not.toContain('917');
  });
});

describe('in what the person writes', () => {
  const words = (text: string, more: Answers = {}): string | undefined =>
    of('Write to @golden_hr, +855 12 345 678', { words: text, ...more }).answers?.words;

  test.each([
    ['My number is +63 917 123 4567', 'My number is [phone withheld]'],
    ['Ask anna@mail.example', 'Ask [mail withheld]'],
    ['my sister Maria Cruz went', 'my sister [name withheld] went'],
    ['mi hermano, Juan fue', 'mi hermano, [name withheld] fue'],
    ['my friend named Somchai', 'my friend named [name withheld]'],
    ['@golden_hr said so, +85512345678 too', '@golden_hr said so, +85512345678 too'],
    ['he called from 012 345 678', 'he called from 012 345 678'],
    ['my friend went', 'my friend went'],
  ])('"%s" leaves as "%s"', (text, masked) => {
    expect(words(text)).toBe(masked);
  });

  test('also where they name a technique of their own', () => {
    const techniques = ['asked-for-fee', 'call +63 917 123 4567'];
    expect(of('x', { techniques }).answers?.techniques).toEqual([
      'asked-for-fee',
      'call [phone withheld]',
    ]);
  });

  test('contacts named as the advertiser’s stay, and are indicators', () => {
    const said = { words: 'then @golden_two wrote', contacts: ['@golden_two'] };
    expect(words(said.words, said)).toBe(said.words);
    expect(of('x', said).indicators).toContainEqual({
      kind: 'handle',
      value: '@golden_two',
      where: 'answers',
    });
  });

  test('how they may be answered stays as they gave it, and nowhere else', () => {
    const report = of('x', { words: 'me: a@mail.example', contact: 'a@mail.example' });
    expect(report.answers).toEqual({ words: 'me: [mail withheld]', contact: 'a@mail.example' });
  });
});

test('a text made to be slow is masked all the same', () => {
  const hostile =
    '“'.repeat(50_000) + '"'.repeat(50_000) + '> '.repeat(50_000) + '+1 '.repeat(50_000);
  expect(of(hostile, { words: hostile }).version).toBe(1);
});
