import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTable } from '../../src/generated/fold-table.ts';
import { blankListing, levels, type Listing, type Verdict } from '../../src/model.ts';
import { compile } from '../../src/packs/compile.ts';
import type { Pack } from '../../src/packs/format.ts';
import { readGuest } from '../../src/packs/guest.ts';
import { readPackFile } from '../../src/packs/pack-file.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { engineOf } from '../../src/scoring/index.ts';

const proof = { catches: ['…'], ignores: ['…'] };
const source = { title: 'A report', url: 'https://example.org/report', date: '2023' };
const sign = (phrases: readonly string[], more: object = {}) => ({
  ...{ title: 'Title', why: 'Why.', ask: 'Ask?', topic: 'money', strength: 'strong' },
  ...{ sources: [source], phrases, ...proof, ...more },
});
const fileOf = (name: string, rules: object, more: object = {}): string =>
  JSON.stringify({
    lurewatch: 'pack',
    format: 1,
    name,
    pack: {
      ...{ format: 1, title: `The pack ${name}`, version: '1.0.0', date: '2026-01-01' },
      harms: ['advance-fee'],
      ...more,
    },
    rules,
    languages: {},
  });

const combined: object = { ...sign([]), strength: 'decisive', when: { all: ['fee', 'trip'] } };
const { phrases: _none, ...combination } = combined as { phrases: unknown };
const ours = readPackFile(
  fileOf('ours', {
    fee: sign(['fee', 'pay first'], { unless: ['fee refunded'] }),
    trip: sign(['free flight', 'flight'], { topic: 'offer', strength: 'fair' }),
    bond: sign(['deposit'], { topic: 'process', strength: 'weak' }),
    both: combination,
    not: { kind: 'negation', phrases: ['no', 'never', 'we never ask'], ...proof },
    beware: { kind: 'warning', phrases: ['beware'], ...proof },
    hire: { kind: 'hiring', phrases: ['hiring', 'apply'], ...proof },
    told: { kind: 'account', phrases: ['survivor', 'police said'], ...proof },
  }),
);
const shipped: readonly Pack[] = ours.pack ? [ours.pack] : [];

const saidOf = (rules: object, more: object = {}): string =>
  (readGuest(fileOf('guest', rules, more), shipped).faults ?? []).join('\n');

describe('a pack from outside', { timeout: 60_000 }, () => {
  it('may hold signs, and combinations that name its own rules and ours', () => {
    expect(ours.faults).toBeUndefined();
    const when = { all: ['mine', 'ours/fee'] };
    const { phrases: _, ...two } = sign([], { when });
    const read = readGuest(fileOf('guest', { mine: sign(['toll']), two }), shipped);
    expect(read.faults).toBeUndefined();
    expect(read.pack?.guest).toBe(true);
  });

  const { phrases: _, ...elsewhere } = sign([], { when: { any: ['other/rule'] } });
  const kinds = ['hiring', 'account', 'seeker', 'negation', 'warning'];
  it.each([
    ...kinds.map((kind): [string, object, string] => [
      `a rule of the kind ${kind}`,
      { mine: { kind, phrases: ['toll'], ...proof } },
      'rules.mine.kind must be sign',
    ]),
    [
      'the manner of an ad',
      { mine: { ...sign(['toll']), kind: 'manner', strength: 'fair', topic: undefined } },
      'rules.mine',
    ],
    ['what calms', { mine: sign(['toll'], { strength: 'reassuring' }) }, 'cannot be reassuring'],
    [
      'what says that a text is an offer',
      { mine: sign(['toll'], { instructs: true }) },
      'instructs must be left out',
    ],
    [
      'a combination with a rule of another guest',
      { two: elsewhere },
      'there is no rule "other/rule"',
    ],
    [
      'words that turn around what stands beside them',
      { mine: sign(['toll'], { title: 'Fees \u202egnp.exe' }) },
      'rules.mine.title has a sign that turns',
    ],
    ['half a character', { mine: sign(['toll'], { why: 'a\ud800' }) }, 'rules.mine.why has a sign'],
    [
      'what only machines read',
      { mine: sign(['toll'], { ask: 'a\u0000b' }) },
      'rules.mine.ask has a sign',
    ],
    [
      'an address that shows another host than it leads to',
      { mine: sign(['toll'], { sources: [{ ...source, url: 'https://who.int@evil.example/' }] }) },
      'rules.mine.sources[0].url is no plain address',
    ],
    [
      'an address that is read the other way around',
      { mine: sign(['toll'], { sources: [{ ...source, url: 'https://a.example/\u202emoc' }] }) },
      'rules.mine.sources[0].url is no plain address',
    ],
    [
      'an address that runs',
      { mine: sign(['toll'], { sources: [{ ...source, url: 'javascript:alert(1)' }] }) },
      'must be an address that begins with https://',
    ],
    [
      'more than 500 rules',
      Object.fromEntries(Array.from({ length: 501 }, (_x, at) => [`r${at}`, sign(['toll'])])),
      'has 501 rules; at most 500',
    ],
  ])('may not hold %s', (_name, rules, sentence) => expect(saidOf(rules)).toContain(sentence));

  it('may not call itself as one of ours is called', () => {
    const rules = { mine: sign(['toll']) };
    expect(saidOf(rules, { title: 'THE PACK OURS' })).toContain(
      'pack.title is that of a pack of ours',
    );
  });

  const spanish = (title: string, head: object = {}): string => {
    const told = JSON.parse(fileOf('guest', { mine: sign(['toll']) }, head)) as object;
    const es = { language: 'Spanish', title, speakers: [], rules: {} };
    const [pack] = shipped;
    const titled = pack && {
      ...pack,
      languages: [{ ...es, code: 'es', name: 'Spanish', title: 'Lo nuestro' }],
    };
    return (
      readGuest(JSON.stringify({ ...told, languages: { es } }), titled ? [titled] : []).faults ?? []
    ).join('\n');
  };

  it('may be called something else in other languages, but not as one of ours is in any', () => {
    expect(spanish('Lo de fuera')).toBe('');
    const said = 'is that of a pack of ours';
    expect(spanish('lo NUESTRO')).toBe(`languages.es.title ${said}: give it its own`);
    expect(spanish('The pack ours')).toContain(`languages.es.title ${said}`);
    expect(spanish('Lo de fuera', { title: ' LO NUESTRO' })).toContain(`pack.title ${said}`);
    expect(spanish('Lo \u202ede fuera')).toContain('languages.es.title has a sign that turns');
  });

  it('may not have more than 50,000 phrases', () => {
    const many = (rule: number) => Array.from({ length: 600 }, (_x, at) => `toll ${rule}x${at}`);
    const rules = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_x, at) => [`r${at}`, sign(many(at))]));
    expect(saidOf(rules(83))).toBe('');
    expect(saidOf(rules(84))).toContain('has 50400 phrases; at most 50000');
  });
});

const vocabulary = [
  ...['fee', 'pay first', 'fee refunded', 'free flight', 'flight', 'deposit', 'no', 'never'],
  ...['we never ask', 'beware', 'hiring', 'apply', 'survivor', 'police said', 'toll', 'and the'],
];
const marks = ['. ', ', ', ' ', ' ', ' “', '” ', '\n'];
const fold = foldOf(foldTable);
const world = { places: [], wages: [], rates: {} };
const alone = engineOf(compile(shipped, world, fold));

const words = fc.constantFrom(...vocabulary);
const text = fc
  .array(fc.tuple(words, fc.constantFrom(...marks)), { minLength: 4, maxLength: 30 })
  .map((pairs) => pairs.flat().join(''));
const phrase = fc.oneof(
  words,
  fc.tuple(words, words).map((two) => two.join(' ')),
  fc.tuple(words, words).map((two) => two.join(' ... ')),
  words.map((word) => `${word}*`),
);
const guestRule = fc
  .record({
    phrases: fc.uniqueArray(phrase, { minLength: 1, maxLength: 8 }),
    unless: fc.uniqueArray(phrase, { maxLength: 4 }),
    strength: fc.constantFrom('weak', 'fair', 'strong'),
    topic: fc.constantFrom('money', 'offer', 'process', 'reassurance'),
  })
  .map(({ phrases, ...more }) => sign(phrases, more));
const guest = fc.array(guestRule, { minLength: 1, maxLength: 6 });

const keyOf = ({ pack, rule, spans }: Verdict['evidence'][number]): string =>
  `${pack}/${rule} ${JSON.stringify(spans)}`;

describe('whatever a pack from outside holds,', () => {
  it('every sign of ours that is met without it is met with it, and no level is lower', () => {
    let met = 0;
    fc.assert(
      fc.property(
        guest,
        fc.array(text, { minLength: 10, maxLength: 10 }),
        fc.constantFrom('job-board', 'facebook', undefined),
        (rules, texts, platform) => {
          const named = Object.fromEntries(rules.map((rule, at) => [`r${at}`, rule]));
          const read = readGuest(fileOf('guest', named), shipped);
          if (!read.pack) throw new Error(read.faults.join('\n'));
          const engine = engineOf(compile([...shipped, read.pack], world, fold));
          for (const one of texts) {
            const listing: Listing = { ...blankListing, text: one, ...(platform && { platform }) };
            const [before, after] = [alone.judge(listing), engine.judge(listing)];
            const kept = after.evidence.map(keyOf);
            met += before.evidence.length;
            expect(kept).toEqual(expect.arrayContaining(before.evidence.map(keyOf)));
            expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(
              levels.indexOf(before.level),
            );
          }
        },
      ),
      { numRuns: 80 },
    );
    expect(met).toBeGreaterThan(200);
  }, 60_000);
});
