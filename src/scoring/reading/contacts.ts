import { spanOf } from './reading.ts';
import { entitiesIn } from './reading.ts';
import type { Reading } from './reading.ts';
import type { Span } from '../../model.ts';
import type { Entity } from '../entities.ts';

/** Spans of all entities of these kinds for which `wanted` holds; undefined where there are none. */
export function spansWhere<Kind extends Entity['kind']>(
  reading: Reading,
  kinds: readonly Kind[],
  wanted: (entity: Extract<Entity, { kind: Kind }>) => boolean = () => true,
): readonly Span[] | undefined {
  const spans = entitiesIn(reading, ...kinds)
    .filter(wanted)
    .map(({ field, from, to }) => spanOf(reading.listing, field, from, to));
  return spans.length > 0 ? spans : undefined;
}
