/** What fits at a place of a rule's YAML, from the nouns and the format themselves. */
import { fields, harms, strengths, topics } from '../../model.ts';
import { statuses } from '../../packs/format.ts';
import { engineKeys, peopleKeys, ruleKeys, sourceKeys, wishKeys } from '../../packs/keys.ts';
import { ruleKinds } from '../../scoring/asset.ts';
import { factNames } from '../../scoring/facts/names.ts';
import { slotNames } from '../../scoring/slots.ts';
import type { Place } from './place.ts';

/** What the editor holds. */
export interface Form {
  /** A rule's whole file, or its entry in a language's file. */
  readonly of: 'rule' | 'entry';
  /** Names that a combination may use: plain rules, those of other packs as `pack/rule`. */
  readonly plainRules: readonly string[];
}

/** One thing to choose. */
export interface Offer {
  readonly word: string;
  readonly what: 'key' | 'value' | 'slot' | 'rule';
  /** What is put in, where it is more than the word. */
  readonly put?: string;
}

const entryKeys: readonly string[] = [...peopleKeys, ...engineKeys];
const lists = new Set(['phrases', 'unless', 'catches', 'ignores', 'sources', 'all', 'any', 'of']);

const values: Readonly<Record<string, readonly string[]>> = {
  kind: ruleKinds,
  topic: topics,
  strength: strengths,
  status: statuses,
  core: ['true'],
  instructs: ['true'],
  harms,
  in: fields,
  fact: factNames,
};

const isWishKey = (key: string): boolean => (wishKeys as readonly string[]).includes(key);

const keysUnder = (form: Form, keys: readonly string[]): readonly string[] => {
  const last = keys.at(-1);
  if (last === undefined) return form.of === 'rule' ? ruleKeys : entryKeys;
  if (last === 'sources') return sourceKeys;
  if (last === 'catches' || last === 'ignores') return fields;
  return last === 'when' || isWishKey(last) || last === 'unless' ? wishKeys : [];
};

const asKey =
  (indent: string) =>
  (word: string): Offer => ({
    word,
    what: 'key',
    put: lists.has(word) ? `${word}:\n${indent}  - ` : `${word}: `,
  });

/** Everything that fits; `indent` is what stands before the word on its line. */
export function offersAt(place: Place, form: Form, indent = ''): readonly Offer[] {
  const [first] = place.keys;
  const last = place.keys.at(-1) ?? '';
  if (place.writes === 'key') return keysUnder(form, place.keys).map(asKey(indent));
  if (place.keys.length > 1 && last === 'title') return [];
  if (first === 'phrases' || (first === 'unless' && /</u.test(place.word))) {
    // A slot begins with its sign; what stands before it is the volunteer's own.
    return /<[a-z:]*$/u.test(place.word)
      ? slotNames.map((name): Offer => ({ word: name, what: 'slot', put: `${name}>` }))
      : [];
  }
  if (place.item && place.keys.length === 1 && (first === 'sources' || first === 'catches'))
    return keysUnder(form, place.keys).map(asKey(`${indent}  `));
  if (first === 'when' || (first === 'unless' && form.of === 'rule')) {
    const names = form.plainRules.map((word): Offer => ({ word, what: 'rule' }));
    return last === 'atLeast' ? [] : names;
  }
  return (Object.hasOwn(values, last) ? (values[last] ?? []) : []).map((word) => ({
    word,
    what: 'value',
  }));
}
