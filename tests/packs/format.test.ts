import { describe, expect, it } from 'vitest';
import { combination, language, pack, rule, saidOf, sources } from './planted.ts';

const changed = (from: string, to: string): Readonly<Record<string, string>> => ({
  'one/rules/paid.yml': rule.replace(from, to),
});
const file = 'one/rules/paid.yml';

describe('a pack', () => {
  it('with nothing wrong is loaded', () => expect(saidOf({})).toBe(''));

  it('may say a rule in a language before it has phrases of that language', () => {
    const words = "    title: Paga\n    why: Es una deuda.\n    ask: '¿Quién?'\n";
    const [head] = language.split('    phrases');
    expect(saidOf({ 'one/languages/es.yml': `${head}${words}` })).toBe('');
    expect(saidOf({ 'one/languages/es.yml': `${head}    title: Paga\n` })).toContain(
      'why is missing',
    );
    expect(saidOf({ 'one/languages/es.yml': `${head}${words}    ignores: [No.]\n` })).toContain(
      'phrases needs at least one line',
    );
  });

  it.each([
    [
      'a misspelt key',
      changed('catches:', 'cathces:'),
      `${file}:10 cathces "cathces" is not known here`,
    ],
    [
      'no examples',
      changed('catches: [We offer free flights.]\n', ''),
      `${file}:1 catches needs at least one line`,
    ],
    [
      'an unquoted colon',
      changed('[Free parking.]', '\n  - Pay: none'),
      `${file}:12 ignores[0].Pay "Pay" is not known here`,
    ],
    [
      'a number for words',
      changed('[Free parking.]', '[12]'),
      `${file}:11 ignores[0] expected words: put quotes around`,
    ],
    [
      'a bracket left open',
      changed('free flight*', '(free flight*'),
      `${file}:9 phrases[0] “(free flight*” leaves a bracket open`,
    ],
    [
      'a slot that does not exist',
      changed('free flight*', 'earn <cash>'),
      `${file}:9 phrases[0] “earn <cash>” asks for <cash>; there are`,
    ],
    [
      'a phrase twice',
      changed('  - free flight*\n', '  - free flight*\n  - free flight*\n'),
      `${file}:10 phrases[1] "free flight*" stands above already`,
    ],
    [
      'a topic of its own',
      changed('topic: offer', 'topic: travel'),
      `${file}:4 topic "travel" is not known; it must be one of place, offer`,
    ],
    [
      'a plain rule that is decisive',
      changed('strength: weak', 'strength: decisive'),
      `${file}:5 strength only a combination (when) can be decisive`,
    ],
    ['no source', changed(sources, ''), `${file}:1 sources needs at least one line`],
    [
      'a source without an address',
      changed('https://example.org/report', 'report.pdf'),
      `${file}:7 sources[0].url must be an address that begins with https://`,
    ],
    [
      'a date in words',
      changed('2023-05', 'May'),
      `${file}:7 sources[0].date "May" is no date: write 2023, 2023-05 or 2023-05-22`,
    ],
    [
      'a title too long',
      changed('Pays for your journey', 'Pays '.repeat(30)),
      `${file}:1 title has 149 characters; at most 80 are allowed`,
    ],
    [
      'phrases and a fact',
      changed('phrases:', 'fact: place-host\nphrases:'),
      `${file}:1 needs exactly one of phrases, fact, when; it has phrases, fact`,
    ],
    [
      'a fact that does not exist',
      changed('phrases:\n  - free flight*', 'fact: moon'),
      `${file}:8 fact "moon" is not known; it must be one of pay-above-local`,
    ],
    [
      'a manner with a topic',
      changed('title:', 'kind: manner\ntitle:'),
      `${file}:5 topic does not belong in a rule of the kind manner`,
    ],
    [
      'a manner that could warn',
      {
        'one/rules/paid.yml': rule
          .replace('title:', 'kind: manner\ntitle:')
          .replace('topic: offer\n', '')
          .replace('strength: weak', 'strength: strong'),
      },
      `${file}:5 strength "strong" is not known; it must be one of reassuring, weak, fair`,
    ],
    [
      'a kind with a strength',
      changed('title:', 'kind: negation\ntitle:'),
      `${file}:5 topic does not belong in a rule of the kind negation`,
    ],
    [
      'a core that is no yes',
      changed('topic:', 'core: very\ntopic:'),
      `${file}:4 core must be true, or be left out`,
    ],
    [
      'a core without phrases',
      { 'one/rules/two.yml': combination.replace('topic:', 'core: true\ntopic:') },
      'one/rules/two.yml:4 core belongs in a rule with phrases only',
    ],
    [
      'instructions of no sign',
      changed('title:', 'kind: hiring\ninstructs: true\ntitle:'),
      `${file}:2 instructs does not belong in a rule of the kind hiring`,
    ],
    [
      'a harm of its own',
      changed('topic:', 'harms: [rain]\ntopic:'),
      `${file}:4 harms[0] "rain" is not known; it must be one of trafficking`,
    ],
    [
      'a field of its own',
      changed('phrases:', 'in: [footer]\nphrases:'),
      `${file}:8 in[0] "footer" is not known; it must be one of title`,
    ],
    [
      'YAML that cannot be read',
      changed('title: Pays', 'title: [Pays'),
      `${file}:2 is not readable`,
    ],
    [
      'a key twice',
      changed('topic: offer\n', 'topic: offer\ntopic: role\n'),
      `${file}:5 is not readable: this key stands above already: take one of the two away`,
    ],
    [
      'a name with a capital',
      { 'one/rules/Paid.yml': rule },
      `one/rules/Paid.yml:1 the file's name "Paid" must be small letters`,
    ],
    [
      'a combination of nothing known',
      { 'one/rules/two.yml': combination.replace('[paid]', '[pade]') },
      'one/rules/two.yml:8 when there is no rule "pade"',
    ],
    [
      'a combination of a combination',
      { 'one/rules/three.yml': combination.replace('[paid]', '[two]') },
      'one/rules/three.yml:8 when "two" is itself a combination',
    ],
    [
      'an active combination of a draft',
      changed('strength: weak', 'strength: weak\nstatus: draft'),
      'one/rules/two.yml:8 when "paid" is a draft',
    ],
    [
      'a combination without a word',
      { 'one/rules/two.yml': combination.replace('all: [paid]', 'some: [paid]') },
      'one/rules/two.yml:8 when needs exactly one of all, any, or atLeast with of',
    ],
    [
      'more asked for than listed',
      { 'one/rules/two.yml': combination.replace('all: [paid]', 'atLeast: 2\n  of: [paid]') },
      'one/rules/two.yml:9 when.atLeast asks for more than the list has',
    ],
    [
      'a language that speaks of no rule',
      { 'one/languages/es.yml': language.replace('paid:', 'pade:') },
      'one/languages/es.yml:4 rules.pade there is no rule "pade" in this pack',
    ],
    [
      'a language that says half',
      {
        'one/languages/es.yml': language.replace(
          '    phrases',
          '    title: Paga el viaje\n    phrases',
        ),
      },
      'one/languages/es.yml:4 rules.paid.why is missing: write some words',
    ],
    [
      'a language without speakers',
      { 'one/languages/es.yml': language.replace('speakers: []\n', '') },
      'one/languages/es.yml:1 speakers is missing: write who read it, or [] while nobody has',
    ],
    [
      'a language without proof',
      { 'one/languages/es.yml': language.replace('    ignores: [Vuelo retrasado.]\n', '') },
      'one/languages/es.yml:4 rules.paid.ignores needs at least one line',
    ],
    [
      'a language by its name',
      { 'one/languages/spanish.yml': language },
      'one/languages/spanish.yml:1 "spanish" is no language we can add',
    ],
    [
      'a version in words',
      { 'one/pack.yml': pack.replace('1.0.0', 'new') },
      'one/pack.yml:3 version "new" is no version: write three numbers',
    ],
    [
      'a day that is none',
      { 'one/pack.yml': pack.replace('2025-11-30', 'today') },
      'one/pack.yml:4 date "today" is no day',
    ],
    [
      'a day that no month has',
      { 'one/pack.yml': pack.replace('2025-11-30', '2025-11-31') },
      'one/pack.yml:4 date "2025-11-31" is no day',
    ],
    [
      'a format of tomorrow',
      { 'one/pack.yml': pack.replace('format: 1', 'format: 2') },
      'one/pack.yml:1 format must be 1',
    ],
  ])('with %s is refused, and told what to do', (_, changes, said) =>
    expect(saidOf(changes)).toContain(said),
  );

  it('with several faults is told them all at once', () => {
    const said = saidOf({
      ...changed('topic: offer', 'topic: travel'),
      'one/pack.yml': pack.replace('1.0.0', 'new'),
    });
    expect(said.split('\n')).toHaveLength(2);
  });
});
