/** References: each leads to an object of the bundle, and of a type that may stand there. */
import { identifier } from './identifiers.ts';
import { isClaimed, textOf, textsOf } from './object.ts';
import type { Claimed } from './object.ts';
import { isObservable } from './vocabulary.ts';

/** The extension of the Traffic Light Protocol 2.0, which everybody knows. */
const wellKnown = new Set(['extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d']);

const typeOf = (id: string): string => identifier.exec(id)?.[1] ?? '';

/** Whether a property of an object may refer to an object of this type. */
function mayRefer(from: string, key: string, to: string): boolean {
  if (key === 'created_by_ref') return to === 'identity';
  if (key === 'object_marking_refs') return to === 'marking-definition';
  if (from === 'observed-data') return isObservable(to) || to === 'relationship';
  return to !== 'marking-definition' && to !== 'bundle';
}

/** What is wrong with the references of one object; `ids` are all of the bundle's. */
export function referencesFaults(object: Claimed, ids: ReadonlySet<string>): readonly string[] {
  const type = textOf(object, 'type');
  const single = Object.keys(object).filter((key) => key.endsWith('_ref'));
  const many = Object.keys(object).filter((key) => key.endsWith('_refs'));
  const references = [
    ...single.map((key) => [key, textOf(object, key)] as const),
    ...many.flatMap((key) => textsOf(object, key).map((id) => [key, id] as const)),
  ];
  const extensions = isClaimed(object['extensions']) ? Object.keys(object['extensions']) : [];
  const doubled = many.filter(
    (key) => new Set(textsOf(object, key)).size < textsOf(object, key).length,
  );
  return [
    ...references
      .filter(([, id]) => !ids.has(id))
      .map(([key, id]) => `${key} leads to ${id}, which is not there`),
    ...references
      .filter(([key, id]) => ids.has(id) && !mayRefer(type, key, typeOf(id)))
      .map(([key, id]) => `${key} may not lead to ${id}`),
    ...doubled.map((key) => `${key} names one object twice`),
    ...extensions
      .filter((id) => !ids.has(id) && !wellKnown.has(id))
      .map((id) => `its extension ${id} is not defined in the bundle`),
    ...(object['type'] === 'relationship' && object['source_ref'] === object['target_ref']
      ? ['relates an object to itself']
      : []),
  ];
}
