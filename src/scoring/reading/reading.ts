import type { Field, Listing, Span } from '../../model.ts';
import type { PlaceRow, Rates, WageRow } from '../asset.ts';
import type { Entity } from '../entities.ts';
import type { Grade } from '../match/hit.ts';
import type { Pay } from './pay.ts';
import type { RolePay } from './role.ts';

/** A field that has words, with what stands in it. */
export interface FieldReading {
  readonly field: Field;
  readonly text: string;
  readonly entities: readonly Entity[];
}

/** A place named in a field. */
export interface PlaceHit {
  readonly place: PlaceRow;
  readonly field: Field;
  readonly from: number;
  readonly to: number;
}

/** A phrase of a sign, as it stands in a field. */
export interface SignHit {
  readonly rule: number;
  readonly field: Field;
  readonly from: number;
  readonly to: number;
  readonly grade: Grade;
  /** Of a rule that reassures. */
  readonly calms?: true;
}

/** What the facts are computed from: a listing with everything that was found in it. */
export interface Reading {
  readonly listing: Listing;
  readonly fields: readonly FieldReading[];
  /** By field and position; of names that overlap the longest. */
  readonly places: readonly PlaceHit[];
  readonly signs: readonly SignHit[];
  /** Language of the words; empty where it cannot be told, or no fact needs it (no place, no money). */
  readonly language: string;
  /** Countries where the language is at home; empty where that says nothing. */
  readonly homes: readonly string[];
  /** Countries where the work seems to be; empty where no country is named, or too many. */
  readonly work: readonly string[];
  /** What is paid, as far as it can be told; the highest first. */
  readonly pays: readonly Pay[];
  /** What the role pays beside the average; told only where pay is named. */
  readonly role: RolePay;
  readonly wages: ReadonlyMap<string, WageRow>;
  readonly rates: Rates;
}

/** Text of a field by its name. */
export const spanOf = (
  listing: Readonly<Record<Field, string>>,
  field: Field,
  from: number,
  to: number,
): Span => ({ field, from, to, text: listing[field].slice(from, to) });

type OfKind<Kind extends Entity['kind']> = Extract<Entity, { kind: Kind }>;

/** Every entity of these kinds, with the field it stands in. */
export const entitiesIn = <Kind extends Entity['kind']>(
  reading: Pick<Reading, 'fields'>,
  ...kinds: readonly Kind[]
): readonly (OfKind<Kind> & { readonly field: Field })[] => {
  const wanted: readonly string[] = kinds;
  const isOne = (entity: Placed): entity is Placed & OfKind<Kind> => wanted.includes(entity.kind);
  return placedOf(reading.fields).filter(isOne);
};

type Placed = Entity & { readonly field: Field };

/** Many facts ask for the entities of the same reading: each is put beside its field once. */
const placed = new WeakMap<readonly FieldReading[], readonly Placed[]>();

function placedOf(fields: readonly FieldReading[]): readonly Placed[] {
  const known = placed.get(fields);
  if (known) return known;
  const all = fields.flatMap(({ field, entities }) =>
    entities.map((entity): Placed => ({ ...entity, field })),
  );
  placed.set(fields, all);
  return all;
}
