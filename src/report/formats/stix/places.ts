/** Locations, and the route as a chain between them. */
import type { Report } from '../../report.ts';
import type { ReportedPlace } from '../../places.ts';
import { routeLegs } from '../../places.ts';
import type { Draft } from './draft.ts';
import { fixed } from './fixed.ts';
import type { StixObject } from './object.ts';

/** A place of the gazetteer with its country: says nothing of the person. */
const locationOf = ({ value, country }: ReportedPlace): StixObject =>
  fixed('location', { name: value, country });

/** Where a report has places. */
export interface Located {
  readonly locations: readonly StixObject[];
  /** The legs of the route, in order, from one location to the next. */
  readonly legs: readonly StixObject[];
  /** Where people are won over, as far as the person says: where the route begins. */
  readonly home?: StixObject;
  /** Where the ad says the work is. */
  readonly work?: StixObject;
}

/** The locations of a report and the legs between them. STIX has no relation for a way: "related-to", in words. */
export function located({ places = [] }: Report, draft: Draft): Located {
  const all = places.map((place) => ({ where: place.where, location: locationOf(place) }));
  const of = (where: ReportedPlace['where']): StixObject[] =>
    all.filter((one) => one.where === where).map(({ location }) => location);
  const way = routeLegs.flatMap(of);
  const steps = way.slice(1).flatMap((to, at) => {
    const from = way[at];
    return from && from.id !== to.id ? [[from, to] as const] : [];
  });
  const nameOf = ({ name }: StixObject): string => (typeof name === 'string' ? name : '');
  const legs = steps.map(([from, to], at) => {
    const words = `Leg ${at + 1} of ${steps.length} of the route: from ${nameOf(from)} to ${nameOf(to)}.`;
    return draft.relate(from, 'related-to', to, words);
  });
  const [home] = of('from');
  const [work] = [...of('place'), ...of('title'), ...of('to')];
  const locations = [...new Map(all.map(({ location }) => [location.id, location])).values()];
  return { locations, legs, ...(home && { home }), ...(work && { work }) };
}
