/** What a look at an address came to, as the form goes on from there. */
import type { FoundCollection, FoundCollections } from '../platform/messages.ts';
import type { Answer } from '../report/taxii/answer.ts';

export type Outcome =
  | { readonly kind: 'testing' }
  | { readonly kind: 'problem'; readonly answer: Answer }
  | { readonly kind: 'takesNone' }
  /** The address is a collection that takes reports. */
  | { readonly kind: 'works' }
  /** One other than what was typed does, and no other: it is taken. */
  | { readonly kind: 'chosen'; readonly collection: FoundCollection }
  | { readonly kind: 'choose'; readonly collections: readonly FoundCollection[] };

const bare = (address: string): string => address.trim().replace(/\/+$/, '');

/** Reads what the background found at the address that was typed. */
export function outcomeOf(found: FoundCollections, typed: string): Outcome {
  if ('problem' in found) return { kind: 'problem', answer: found.problem };
  const good = found.collections.filter(({ takesReports }) => takesReports);
  if (good.some(({ address }) => bare(address) === bare(typed))) return { kind: 'works' };
  const [only] = good;
  if (only === undefined) return { kind: 'takesNone' };
  return good.length === 1
    ? { kind: 'chosen', collection: only }
    : { kind: 'choose', collections: good };
}
