/** The objects that are the same in every bundle: who made it, how far it may go, and what we add to STIX. */
import { observable, ownId, tidied } from './object.ts';
import type { Properties, StixObject } from './object.ts';

/** When the wording of these objects was last changed; a change needs a later time. */
const fixedTime = '2026-11-01T00:00:00.000Z';

/**
 * Traffic Light Protocol 2.0, as the OASIS extension has it: identifiers, names and time are given there.
 * Source: oasis-open/cti-stix-common-objects, extension-definition-specifications/tlp-2.0.
 */
const tlpExtension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d';
const tlp = (colour: string, uuid: string): StixObject => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: `marking-definition--${uuid}`,
  created: '2022-10-01T00:00:00.000Z',
  name: `TLP:${colour.toUpperCase()}`,
  extensions: { [tlpExtension]: { extension_type: 'property-extension', tlp_2_0: colour } },
});
export const clear = tlp('clear', '94868c89-83c2-464b-929b-a1a8aa3c8487');
export const green = tlp('green', 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb');
export const amber = tlp('amber', '55d920b0-5e8b-4f79-9ee9-91f868d9b421');

const projectContent = {
  name: 'Lurewatch',
  description:
    'A browser extension that reads job ads on the device of its user. What it reports was found by fixed rules or added by one person, and was verified by nobody.',
  identity_class: 'system',
};

/** The maker of every bundle; never the person who reports. */
export const project: StixObject = {
  type: 'identity',
  spec_version: '2.1',
  id: ownId('identity', projectContent),
  created: fixedTime,
  modified: fixedTime,
  object_marking_refs: [clear.id],
  ...projectContent,
};

/** An object of ours that says the same in every bundle. */
export function fixed(type: string, properties: Properties): StixObject {
  const own = tidied(properties);
  return {
    type,
    spec_version: '2.1',
    id: ownId(type, own),
    created_by_ref: project.id,
    created: fixedTime,
    modified: fixedTime,
    object_marking_refs: [clear.id],
    ...own,
  };
}

const extension = (name: string, description: string): StixObject =>
  fixed('extension-definition', {
    name,
    description,
    schema: `A cyber-observable of its own. Required: type, spec_version, id, value (string), extensions. The identifier is a UUIDv5 in the STIX namespace of observables, made of value. ${description}`,
    version: '1.0.0',
    extension_types: ['new-sco'],
  });

/** Observables that STIX does not have; each is told by its `value`. */
export const extensions = {
  'phone-number': extension(
    'phone-number',
    'A telephone number: digits, with a leading + where the country is known (E.164).',
  ),
  'cryptocurrency-wallet': extension(
    'cryptocurrency-wallet',
    'An address of a cryptocurrency, as written.',
  ),
  'bank-account': extension(
    'bank-account',
    'A bank account that has an IBAN; value and iban are the IBAN in one piece.',
  ),
  'payment-account': extension(
    'payment-account',
    'An account or name that money was to be paid to and that has no IBAN, as written.',
  ),
} as const;
export type ExtraType = keyof typeof extensions;

/** An observable of a type that STIX does not have. */
export const extraObservable = (type: ExtraType, value: string, rest: Properties = {}) =>
  observable(
    type,
    { value },
    { ...rest, extensions: { [extensions[type].id]: { extension_type: 'new-sco' } } },
  );
