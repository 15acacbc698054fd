/** The gazetteer as the engine numbers it. */
import type { PlaceRow } from '../scoring/asset.ts';

export interface NumberedPlaces {
  readonly rows: readonly PlaceRow[];
  /** For each place of the gazetteer, in its order, the number of its row. */
  readonly numbers: readonly number[];
}

/**
 * A row for each place; the towns of a country that are known for nothing share one, under the country's name: there are
 * thousands, every tab has the rows, and nothing is asked of them but where they lie.
 */
export function placeRowsOf(places: readonly PlaceRow[]): NumberedPlaces {
  const countries = new Map(
    places.flatMap(({ kind, country, name }) => (kind === 'country' ? [[country, name]] : [])),
  );
  const rows: PlaceRow[] = [];
  const shared = new Map<string, number>();
  const numbers = places.map(({ name, country, kind, tier }) => {
    const isPlain = kind === 'place' && tier === 'other';
    const known = isPlain ? shared.get(country) : undefined;
    if (known !== undefined) return known;
    const number = rows.push({
      name: isPlain ? (countries.get(country) ?? name) : name,
      ...{ country, kind, tier },
    });
    if (isPlain) shared.set(country, number - 1);
    return number - 1;
  });
  return { rows, numbers };
}
