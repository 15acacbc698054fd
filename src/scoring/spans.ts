import { fields } from '../model.ts';
import type { Field, Listing, Span } from '../model.ts';
import { mostSpans } from './numbers.ts';

/** A stretch of a field. */
export interface Stretch {
  readonly field: Field;
  readonly from: number;
  readonly to: number;
}

const inOrder = (a: Stretch, b: Stretch): number =>
  fields.indexOf(a.field) - fields.indexOf(b.field) || a.from - b.from || b.to - a.to;

/** Stretches as spans of the listing, in order of fields and place; those that touch or overlap become one; not too many. */
export function spansOf(listing: Listing, stretches: readonly Stretch[]): readonly Span[] {
  const merged: Stretch[] = [];
  for (const stretch of [...stretches].sort(inOrder)) {
    const last = merged.at(-1);
    if (last && last.field === stretch.field && stretch.from < last.to) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, stretch.to) };
    } else {
      if (merged.length === mostSpans) break;
      merged.push(stretch);
    }
  }
  return merged.map(({ field, from, to }) => ({
    field,
    from,
    to,
    text: listing[field].slice(from, to),
  }));
}
