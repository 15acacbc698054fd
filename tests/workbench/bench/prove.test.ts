import { describe, expect, test } from 'vitest';
import { groundOf } from '../../../src/workbench/bench/ground.ts';
import { layerOf } from '../../../src/workbench/bench/lay.ts';
import type { Draft } from '../../../src/workbench/bench/told/draft.ts';
import { provedOf } from '../../../src/workbench/bench/prove.ts';
import { shipped } from './shipped.ts';

const ground = groundOf(shipped);
const bare = layerOf(ground, []);
const prove = (draft: Draft) => provedOf(ground, bare, draft);

const thai = (text: string): Draft => ({
  ...{ pack: 'trafficking', rule: 'travel-paid', language: 'th' },
  text,
});
const english = (text: string, rule = 'aaa-new'): Draft => ({
  ...{ pack: 'trafficking', rule, language: 'en' },
  text,
});

/** What every rule begins with. */
const head = `title: Says what it says
why: Words.
ask: Where?
sources: [{title: A report, url: https://example.org, date: 2024}]
`;

describe('the proofs of a text', () => {
  test('each line is told with its place and what came of it', () => {
    const text = `phrases:
  - ตั๋วฟรีจริงๆ
  - รับถึงบ้าน ... <place>
  - คำที่ไม่มีใครเขียน
catches:
  - เรามีตั๋วฟรีจริงๆ ให้
  - รับถึงบ้าน ไปปอยเปต
  - ขายรถยนต์มือสอง
ignores:
  - ขายตั๋วคอนเสิร์ต
  - ได้ตั๋วฟรีจริงๆ
`;
    const proved = prove(thai(text));
    expect(proved.faults).toEqual([]);
    expect(
      proved.lines.map(({ key, place, line, outcome }) => [key, place, line, outcome]),
    ).toEqual([
      ['phrases', 0, 2, 'holds'],
      ['phrases', 1, 3, 'holds'],
      ['phrases', 2, 4, 'idle'],
      ['catches', 0, 6, 'holds'],
      ['catches', 1, 7, 'holds'],
      ['catches', 2, 8, 'not-met'],
      ['ignores', 0, 10, 'holds'],
      ['ignores', 1, 11, 'met'],
    ]);
    expect(proved.green).toBe(false);
    for (const { from, to, words } of proved.lines) expect(text.slice(from, to)).toBe(words);
  });

  test('a text that holds is green', () => {
    const text = 'phrases: [ตั๋วฟรีจริงๆ]\ncatches: [มีตั๋วฟรีจริงๆ]\nignores: [ขายรถ]\n';
    expect(prove(thai(text))).toMatchObject({ faults: [], style: [], green: true });
  });

  test.each([
    ['phrases:\n  - (ตั๋วฟรี\ncatches: [ก]\nignores: [ข]', 2, 'leaves a bracket open'],
    ['phrases: [ตั๋วฟรี]\ncatches: [ก]', 1, 'ignores'],
    ['phrases: [ตั๋วฟรี]\nphrase: [ก]\ncatches: [ก]\nignores: [ข]', 2, '"phrase" is not known here'],
    ['phrases: [\ncatches', 2, 'is not readable'],
    ['phrases:\n  - ตั๋วฟรี\n  - a\ncatches: [ก]\nignores: [ข]', 3, 'too short'],
    ['phrases: &a [ตั๋วฟรี]\ncatches: *a\nignores: [ข]', 1, 'write them out'],
  ])('a fault is told at its line: %j', (text, line, says) => {
    const { faults, lines } = prove(thai(text));
    expect(lines).toEqual([]);
    expect(faults[0]?.says).toContain(says);
    expect(faults[0]?.line).toBe(line);
  });

  test('a combination must reach its level, and its neighbours none', () => {
    const text = `${head}topic: offer
strength: decisive
when: {all: [travel-paid, no-experience]}
catches:
  - Free air ticket. No experience needed.
  - Free air ticket.
ignores:
  - Nothing of the kind here.
`;
    const { lines } = prove(english(text));
    expect(lines.map(({ outcome }) => outcome)).toEqual(['holds', 'not-met', 'holds']);
    const weak = prove(english(text.replace('decisive', 'weak')));
    expect(weak.lines[0]?.outcome).toBe('no-level');
  });

  test('a combination that names no rule is a fault of its own', () => {
    const text = `${head}topic: offer
strength: strong
when: {all: [no-such-rule]}
catches: [A]
ignores: [B]
`;
    const [fault] = prove(english(text)).faults;
    expect(fault).toMatchObject({ line: 7 });
    expect(fault?.says).toContain('there is no rule "no-such-rule"');
  });

  test('what lint asks of words is told beside', () => {
    const text = `${head.replace('Says what it says', 'A scam')}topic: offer
strength: weak
phrases: [words of nobody else]
catches: [Words of nobody else.]
ignores: [Other words.]
`;
    const { style, green } = prove(english(text));
    expect(style.map(({ line }) => line)).toEqual([1]);
    expect(green).toBe(false);
  });

  test('a language of a new rule is held against the rule as it is drafted', () => {
    const rule = english(`${head}topic: offer
strength: weak
phrases: [words of nobody else]
catches: [Words of nobody else.]
ignores: [Other words.]
`);
    const own = {
      ...rule,
      language: 'th',
      text: 'phrases: [คำใหม่]\ncatches: [มีคำใหม่]\nignores: [ขายรถ]',
    };
    expect(prove(own).faults[0]?.says).toContain('there is no rule "aaa-new" yet');
    expect(provedOf(ground, layerOf(ground, [rule]), own)).toMatchObject({
      faults: [],
      green: true,
    });
  });

  test('drafts with faults leave the others in force', () => {
    const good = thai('phrases: [ตั๋วฟรีจริงๆ]\ncatches: [มีตั๋วฟรีจริงๆ]\nignores: [ขายรถ]');
    const layer = layerOf(ground, [english('title: [', 'no-experience'), good]);
    expect(layer.laid.map(({ faults }) => faults.length > 0)).toEqual([true, false]);
    expect(provedOf(ground, layer, good).green).toBe(true);
  });
});
