import { describe, expect, it } from 'vitest';
import type { Pack } from '../../src/packs/format.ts';
import { mostBytes, packFileText, readPackFile } from '../../src/packs/pack-file.ts';
import { packs } from './engine-of-packs.ts';

const head = {
  format: 1,
  title: 'A pack',
  version: '1.0.0',
  date: '2025-11-30',
  harms: ['trafficking'],
};
const paid = {
  title: 'Pays for your journey',
  why: 'It may become a debt.',
  ask: 'Who pays if I go home?',
  topic: 'offer',
  strength: 'weak',
  sources: [{ title: 'A report', url: 'https://example.org/report', date: '2023-05' }],
  phrases: ['free flight*'],
  catches: ['We offer free flights.'],
  ignores: ['Free parking.'],
};
const { phrases: _, ...said } = paid;
const two = { ...said, strength: 'decisive', when: { all: ['paid', 'other/plain'] } };
const es = {
  language: 'Spanish',
  speakers: [],
  rules: { paid: { phrases: ['vuelo gratis'], catches: ['Vuelo gratis.'], ignores: ['Vuelo.'] } },
};
const whole = {
  lurewatch: 'pack',
  format: 1,
  name: 'guest',
  pack: head,
  rules: { paid },
  languages: { es },
};

const saidOf = (value: unknown, beside: readonly Pack[] = []): readonly string[] =>
  readPackFile(typeof value === 'string' ? value : JSON.stringify(value), beside).faults ?? [];

describe('a pack file', { timeout: 60_000 }, () => {
  it.each(packs.map((pack) => [pack.name, pack] as const))(
    'says the pack %s, all of it, and fits',
    (_name, pack) => {
      const text = packFileText(pack);
      // With room for words of years to come.
      expect(new TextEncoder().encode(text).length).toBeLessThan(mostBytes * 0.75);
      const read = readPackFile(text, packs);
      expect(read.faults).toBeUndefined();
      expect(read.pack).toEqual(pack);
    },
  );

  it('with nothing wrong is read', () => {
    expect(saidOf(whole)).toEqual([]);
    expect(readPackFile(JSON.stringify(whole)).pack).toMatchObject({
      name: 'guest',
      version: '1.0.0',
      rules: [{ name: 'paid', strength: 'weak' }],
      languages: [{ code: 'es', name: 'Spanish' }],
    });
  });

  it('may name plain rules of the packs it stands beside, and no others', () => {
    const combined = { ...whole, rules: { paid, two } };
    const other = readPackFile(
      JSON.stringify({ ...whole, name: 'other', rules: { plain: paid }, languages: {} }),
    );
    expect(saidOf(combined)).toEqual([
      'rules.two.when there is no rule "other/plain": check the file\'s name, or write pack/rule',
    ]);
    expect(saidOf(combined, other.pack ? [other.pack] : [])).toEqual([]);
  });

  it.each([
    ['no JSON', '{"lurewatch":', 'The pack file is not readable as JSON'],
    ['a list', [], 'The pack file is none: it must be one JSON object'],
    ['null', 'null', 'The pack file is none: it must be one JSON object'],
    [
      'another file',
      { ...whole, lurewatch: 'feed' },
      'The pack file is none: it must be one JSON object',
    ],
    ['a newer format', { ...whole, format: 2 }, 'format must be 1'],
    ['a newer format inside', { ...whole, pack: { ...head, format: 2 } }, 'pack.format must be 1'],
    ['a name with a way in it', { ...whole, name: '../trafficking' }, 'name must be small letters'],
    ['a name of 41 letters', { ...whole, name: 'a'.repeat(41) }, 'name must be small letters'],
    ['a key of its own', { ...whole, run: 'x' }, 'run "run" is not known here'],
    ['no rules', { ...whole, rules: [] }, 'rules expected keys and values'],
    [
      'a rule with a fault',
      { ...whole, rules: { paid: { ...paid, phrases: ['a b', '(a b'] } } },
      'rules.paid.phrases[1] “(a b” leaves a bracket open',
    ],
    [
      'a rule named after what every object has',
      `{"lurewatch":"pack","format":1,"name":"x","pack":{},"rules":{"__proto__":{}},"languages":{}}`,
      'rules.__proto__ the file\'s name "__proto__" must be small letters',
    ],
    [
      'a language with a fault',
      { ...whole, languages: { es: { ...es, rules: { none: {} } } } },
      'languages.es.rules.none there is no rule "none"',
    ],
    [
      'a value that has no words of its own',
      { ...whole, rules: { paid: { ...paid, topic: { toString: 1, valueOf: 1 } } } },
      'rules.paid.topic "…" is not known; it must be one of',
    ],
  ])('that is or has %s is refused: it says so', (_name, value, sentence) => {
    expect(saidOf(value).some((one) => one.startsWith(sentence))).toBe(true);
  });

  it('of one byte too many is refused, unread', () => {
    const text = JSON.stringify({ ...whole, pack: { ...head, title: 'é' } });
    const filler = ' '.repeat(mostBytes - new TextEncoder().encode(text).length);
    expect(saidOf(`${text}${filler}`)).toEqual([]);
    expect(saidOf(`${text}${filler} `)).toEqual([
      `The pack file is longer than ${mostBytes} bytes: leave some of it out`,
    ]);
  });

  it('nested without end, or with faults without end, is refused in words that people can read', () => {
    const deep = `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`;
    expect(saidOf(deep)).toHaveLength(1);
    const nested = JSON.stringify(whole).replace('"offer"', deep);
    expect(saidOf(nested)[0]).toMatch(/^rules\.paid\.topic "…" is not known/u);
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_x, at) => [`k${at}`, at]));
    expect(saidOf({ ...whole, ...many }).length).toBeLessThan(1000);
    const long = saidOf({ ...whole, ['x'.repeat(1_000_000)]: 1 });
    expect(Math.max(...long.map((one) => one.length))).toBeLessThan(500);
  });
});
