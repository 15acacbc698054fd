/** Words of the standard's vocabularies, as far as a report needs them; others are refused though STIX lets them be. */
import { textOf, textsOf } from './object.ts';
import type { Claimed } from './object.ts';

const lists: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  identity: {
    identity_class: ['individual', 'group', 'system', 'organization', 'class', 'unknown'],
  },
  grouping: { context: ['suspicious-activity', 'malware-analysis', 'unspecified'] },
  report: {
    report_types: ['attack-pattern', 'identity', 'indicator', 'observed-data', 'threat-report'],
  },
  infrastructure: { infrastructure_types: ['phishing', 'staging', 'unknown'] },
  indicator: {
    indicator_types: ['anomalous-activity', 'malicious-activity', 'attribution', 'unknown'],
    pattern_type: ['stix'],
  },
};

/** Properties that an object must have though its schema asks for less. */
const needed: Readonly<Record<string, readonly string[]>> = {
  identity: ['name', 'identity_class'],
  indicator: ['name', 'indicator_types', 'pattern_version', 'confidence'],
  note: ['content'],
  report: ['report_types'],
  location: ['name'],
};

/** From which type, how, to which type: STIX 2.1, section 5 and appendix B; `related-to` joins any two. */
const relations: readonly (readonly [string, string, string])[] = [
  ['indicator', 'based-on', 'observed-data'],
  ['indicator', 'indicates', 'infrastructure'],
  ['indicator', 'indicates', 'attack-pattern'],
  ['attack-pattern', 'targets', 'location'],
  ['identity', 'located-at', 'location'],
  ['infrastructure', 'located-at', 'location'],
];

const observables = new Set([
  ...['url', 'domain-name', 'email-addr', 'user-account', 'file', 'artifact'],
  ...['phone-number', 'cryptocurrency-wallet', 'bank-account', 'payment-account'],
]);

export const isObservable = (type: string): boolean => observables.has(type);

const typeOf = (id: string): string => id.replace(/--.*$/, '');

function relationFault(object: Claimed): readonly string[] {
  if (object['type'] !== 'relationship') return [];
  const how = textOf(object, 'relationship_type');
  const from = typeOf(textOf(object, 'source_ref'));
  const to = typeOf(textOf(object, 'target_ref'));
  const known =
    how === 'related-to' ||
    (from === 'infrastructure' && how === 'consists-of' && isObservable(to)) ||
    relations.some(([a, b, c]) => a === from && b === how && c === to);
  return known ? [] : [`STIX knows no ${from} ${how} ${to}`];
}

/** What is wrong with the words of one object. */
export function vocabularyFaults(object: Claimed): readonly string[] {
  const type = textOf(object, 'type');
  const strange = Object.entries(lists[type] ?? {}).flatMap(([key, known]) =>
    [...textsOf(object, key), textOf(object, key)]
      .filter((word) => word !== '' && !known.includes(word))
      .map((word) => `${key} does not know "${word}"`),
  );
  const missing = (needed[type] ?? []).filter((key) => object[key] === undefined);
  return [...strange, ...missing.map((key) => `${key} is missing`), ...relationFault(object)];
}
