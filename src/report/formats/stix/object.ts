/** STIX 2.1 objects and their identifiers. */
import { canonical, wellFormed } from '../../digest/canonical.ts';
import type { Json } from '../../digest/canonical.ts';
import { ownNamespace, uuid5 } from '../../digest/uuid.ts';

/** One object of a bundle; what has no value is left out. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: Json | undefined;
}

export type Properties = Readonly<Record<string, Json | undefined>>;

/** STIX 2.1, section 2.9: the namespace of identifiers of observables. */
const observables = '00abedb4-aa42-466c-9c01-fed23315a9b7';

/** The identifier of an observable, the same wherever it is seen: made of the properties that tell it apart. */
export const observableId = (type: string, contributors: Properties): string =>
  `${type}--${uuid5(observables, canonical(contributors))}`;

/** The identifier of any other object: made of all that it says, so that what is the same is held once. */
export const ownId = (type: string, content: Json): string =>
  `${type}--${uuid5(ownNamespace, `${type} ${canonical(content)}`)}`;

/** Without empty lists, texts and values, which STIX forbids, and with text that any writer writes alike. */
export function tidied(properties: Properties): Properties {
  const entries = Object.entries(properties).flatMap(([key, value]) => {
    const own = value === undefined ? undefined : tidy(value);
    return own === undefined ? [] : [[key, own] as const];
  });
  return Object.fromEntries(entries);
}

function tidy(value: Json): Json | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : wellFormed(value);
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) {
    const kept = (value as readonly Json[]).map(tidy).filter((one) => one !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  const kept = tidied(value as Properties);
  return Object.keys(kept).length === 0 ? undefined : kept;
}

/** An observable; `contributors` are the properties its identifier is made of. */
export function observable(
  type: string,
  contributors: Properties,
  rest: Properties = {},
): StixObject {
  const own = tidied(contributors);
  return {
    type,
    spec_version: '2.1',
    id: observableId(type, own),
    ...own,
    ...tidied(rest),
  };
}
