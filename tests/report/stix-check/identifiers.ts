/** Identifiers: well formed, of their own type, and those of observables as the standard computes them. */
import { canonical } from '../../../src/report/digest/canonical.ts';
import type { Json } from '../../../src/report/digest/canonical.ts';
import { observableId } from '../../../src/report/formats/stix/object.ts';
import { textOf } from './object.ts';
import type { Claimed } from './object.ts';

export const identifier =
  /^([a-z][a-z0-9-]+[a-z0-9])--([0-9a-f]{8}-[0-9a-f]{4}-([45])[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})$/;

/** The properties that make an observable's identifier, by its type. STIX 2.1, section 6; ours: `value`. */
export const contributors: Readonly<Record<string, readonly string[]>> = {
  url: ['value'],
  'domain-name': ['value'],
  'email-addr': ['value'],
  'user-account': ['account_type', 'user_id', 'account_login'],
  file: ['hashes', 'name', 'extensions', 'parent_directory_ref'],
  'phone-number': ['value'],
  'cryptocurrency-wallet': ['value'],
  'bank-account': ['value'],
  'payment-account': ['value'],
};

/** What is wrong with an object's identifier. */
export function identifierFaults(object: Claimed): readonly string[] {
  const id = textOf(object, 'id');
  const type = textOf(object, 'type');
  const [, named] = identifier.exec(id) ?? [];
  if (named === undefined) return [`"${id}" is no identifier with a UUID of version 4 or 5`];
  if (named !== type) return [`the identifier of a ${type} begins with ${named}`];
  const made = contributors[type];
  if (made === undefined) return [];
  const own = made.flatMap((key) => {
    const value = object[key];
    return value === undefined ? [] : [[key, value as Json] as const];
  });
  const due = observableId(type, Object.fromEntries(own));
  return due === id
    ? []
    : [`its identifier is not that of ${canonical(Object.fromEntries(own))}, which is ${due}`];
}
