/** Our own checks of a STIX bundle, for what the official schemas let through. */
import { identifierFaults } from './identifiers.ts';
import { isClaimed, textOf } from './object.ts';
import type { Claimed } from './object.ts';
import { referencesFaults } from './references.ts';
import { valueFaults } from './values.ts';
import { vocabularyFaults } from './vocabulary.ts';

/** Everything that is wrong with a bundle, as sentences that name the object; none is in order. */
export function bundleFaults(bundle: unknown): readonly string[] {
  if (!isClaimed(bundle) || bundle['type'] !== 'bundle') return ['it is no bundle'];
  const listed = bundle['objects'];
  if (!Array.isArray(listed) || listed.length === 0) return ['the bundle holds no objects'];
  const objects = listed.filter(isClaimed);
  const ids = objects.map((object) => textOf(object, 'id'));
  const all = new Set(ids);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  return [
    ...identifierFaults(bundle).map((fault) => `bundle: ${fault}`),
    ...('spec_version' in bundle ? ['bundle: a bundle of STIX 2.1 has no spec_version'] : []),
    ...(objects.length < listed.length ? ['bundle: something in it is no object'] : []),
    ...twice.map((id) => `${id}: is there twice`),
    ...objects.flatMap((object) =>
      objectFaults(object, all).map((fault) => `${textOf(object, 'id')}: ${fault}`),
    ),
  ];
}

const objectFaults = (object: Claimed, ids: ReadonlySet<string>): readonly string[] => [
  ...(object['spec_version'] === '2.1' ? [] : ['its spec_version is not 2.1']),
  ...identifierFaults(object),
  ...valueFaults(object),
  ...vocabularyFaults(object),
  ...referencesFaults(object, ids),
];
