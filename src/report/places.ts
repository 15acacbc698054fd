/** Places that a report names, with their countries, so that a route can be drawn. */
import { fields } from '../model.ts';
import type { Field, Listing } from '../model.ts';
import type { Answers } from './answers.ts';

/** A place as somebody's gazetteer knows it. */
export interface NamedPlace {
  /** As it is written in the text. */
  readonly value: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** Finds the places that a text names. The report has no gazetteer of its own: it is handed one. */
export type PlaceFinder = (text: string) => readonly NamedPlace[];

/** A place with where it stands: in a field of the listing, or in a leg of the route. */
export interface ReportedPlace extends NamedPlace {
  readonly where: Field | RouteLeg;
}

export const routeLegs = ['from', 'through', 'to'] as const;
export type RouteLeg = (typeof routeLegs)[number];

/** Whether a place stands in a leg of the route, not in the listing. */
export const isLeg = (where: ReportedPlace['where']): where is RouteLeg =>
  routeLegs.some((leg) => leg === where);

const most = 50;

/** Every place that the listing and the route name, each once in each of its parts; of a leg the first. */
export function reportedPlaces(
  listing: Pick<Listing, Field>,
  { route }: Answers,
  find: PlaceFinder,
): readonly ReportedPlace[] {
  const found = new Map<string, ReportedPlace>();
  const add = (where: ReportedPlace['where'], places: readonly NamedPlace[]): void => {
    for (const { value, country } of places) {
      const key = `${where} ${value} ${country}`;
      if (found.size < most && !found.has(key)) found.set(key, { value, country, where });
    }
  };
  for (const field of fields) if (field !== 'employer') add(field, find(listing[field]));
  for (const leg of routeLegs) {
    const words = leg === 'through' ? (route?.through ?? []) : [route?.[leg] ?? ''];
    for (const text of words) {
      const [place] = find(text);
      if (place) add(leg, [place]);
    }
  }
  return [...found.values()];
}
