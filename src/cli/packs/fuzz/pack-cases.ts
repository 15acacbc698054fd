/** Pack files that were tampered with, for a house that has a pack of its own. */
import { topics } from '../../../model.ts';
import type { Chance } from './chance.ts';
import { changedBytes } from './change-bytes.ts';
import { changedJson, textOf } from './change-json.ts';
import { guest, head, sign, source } from './pack-house.ts';

/** A pack file that comes from outside; `expected` where it is known beforehand what must become of it. */
export interface PackCase {
  readonly way: string;
  readonly text: string;
  readonly expected?: 'taken' | 'refused';
}

const withRule = (more: object) => ({
  ...guest,
  rules: { ...guest.rules, toll: { ...guest.rules.toll, ...more } },
});

const withSpanish = (more: object) => ({
  ...guest,
  languages: { ...guest.languages, es: { ...guest.languages.es, ...more } },
});

const proven = { catches: ['more'], ignores: ['less'] };

/** Changes of which it is known what must become of them. */
const known: readonly [unknown, PackCase['expected'] & string][] = [
  [guest, 'taken'],
  [{ ...guest, languages: {} }, 'taken'],
  [withRule({ strength: 'strong' }), 'taken'],
  [withRule({ title: 'Ünïcode ไทย 中文 العربية' }), 'taken'],
  ...['reassuring', 'decisive', 'mighty'].map((strength): [unknown, 'refused'] => [
    withRule({ strength }),
    'refused',
  ]),
  ...['hiring', 'account', 'seeker', 'negation', 'warning', 'manner'].map(
    (kind): [unknown, 'refused'] => [withRule({ kind }), 'refused'],
  ),
  ...['hiring', 'account', 'seeker', 'negation', 'warning'].map((kind): [unknown, 'refused'] => [
    { ...guest, rules: { ...guest.rules, more: { kind, phrases: ['more'], ...proven } } },
    'refused',
  ]),
  ...['ours', 'hill', '', 'Coast', 'a/b', '../x', 'x'.repeat(41)].map(
    (name): [unknown, 'refused'] => [{ ...guest, name }, 'refused'],
  ),
  ...['javascript:alert(1)', 'https://who.int@evil.example/', 'data:text/html,x', 'https://'].map(
    (url): [unknown, 'refused'] => [withRule({ sources: [{ ...source, url }] }), 'refused'],
  ),
  ...['a\u202eb', 'a\u0000', '\ud800', 'x'.repeat(81), ''].map((title): [unknown, 'refused'] => [
    withRule({ title }),
    'refused',
  ]),
  [withRule({ instructs: true }), 'refused'],
  [withRule({ catches: ['Pay the harbour.'] }), 'refused'],
  [withRule({ ignores: ['A harbour toll.'] }), 'refused'],
  [
    withRule({ phrases: ['harbour (fee*|toll*)', 'pay <money> ... crew', 'never shown'] }),
    'refused',
  ],
  [
    withRule({
      phrases: [...guest.rules.toll.phrases, '(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)'],
    }),
    'refused',
  ],
  [withRule({ run: 'alert(1)' }), 'refused'],
  ...['OURS', 'Lo nuestro'].map((title): [unknown, 'refused'] => [
    { ...guest, pack: { ...head, title } },
    'refused',
  ]),
  ...['Ours', 'LO NUESTRO', 'a\u202eb', '\ud800', 'x'.repeat(81), '', 7].map(
    (title): [unknown, 'refused'] => [withSpanish({ title }), 'refused'],
  ),
  [withSpanish({ title: undefined }), 'taken'],
  [withSpanish({ title: 'Otros señuelos' }), 'taken'],
  [{ ...guest, format: 2 }, 'refused'],
  [
    {
      ...guest,
      rules: {
        ...guest.rules,
        both: { ...guest.rules.both, when: { all: ['toll', 'hill/toll'] } },
      },
    },
    'refused',
  ],
  [
    {
      ...guest,
      rules: { ...guest.rules, both: { ...guest.rules.both, when: { all: ['both', 'toll'] } } },
    },
    'refused',
  ],
];

const words = [
  'fee',
  'pay first',
  'free flight',
  'flight',
  'deposit',
  'no',
  'never',
  'hiring',
  'crew',
  'survivor',
  'police said',
  'berth',
  'an',
  'the',
] as const;

/** A pack in order whose signs are made of words that are ours, of any kind: as if to stand in their way. */
function usurping(chance: Chance): unknown {
  const phraseOf = (): string => {
    const [one, two] = [chance.of(words), chance.of(words)];
    return chance.of([one, `${one} ${two}`, `${one} ... ${two}`, `${one}*`]);
  };
  const rules = Array.from({ length: 1 + chance.below(6) }, (_, number) => {
    const phrases = [...new Set(Array.from({ length: 1 + chance.below(5) }, phraseOf))];
    const catches = phrases.map((phrase) => phrase.replace(' ...', '').replace('*', ''));
    return [`r${number}`, { ...sign, topic: chance.of(topics), phrases, catches, ignores: ['…'] }];
  });
  return { ...guest, rules: Object.fromEntries(rules) as object, languages: {} };
}

/** Makes a case. */
export function packCase(chance: Chance): PackCase {
  const text = JSON.stringify(guest);
  const ways: readonly [() => PackCase, ...(() => PackCase)[]] = [
    () => ({ way: 'bytes', text: Buffer.from(changedBytes(Buffer.from(text), chance)).toString() }),
    () => ({ way: 'pack', text: textOf(changedJson(guest, chance)) }),
    () => ({ way: 'rules', text: textOf({ ...guest, rules: changedJson(guest.rules, chance) }) }),
    () => ({
      way: 'languages',
      text: textOf({ ...guest, languages: changedJson(guest.languages, chance) }),
    }),
    () => {
      const [value, expected] = known[chance.below(known.length)] ?? [guest, 'taken' as const];
      return { way: 'known', text: JSON.stringify(value), expected };
    },
    () => ({ way: 'words of ours', text: JSON.stringify(usurping(chance)), expected: 'taken' }),
  ];
  return chance.of(ways)();
}
