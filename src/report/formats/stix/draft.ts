/** Objects that belong to one report: its time, its marking, its maker. */
import { canonical } from '../../digest/canonical.ts';
import type { Json } from '../../digest/canonical.ts';
import { sha256 } from '../../digest/sha-256.ts';
import { isPersonal } from '../../report.ts';
import type { Report } from '../../report.ts';
import { amber, green, project } from './fixed.ts';
import { ownId, tidied } from './object.ts';
import type { Properties, StixObject } from './object.ts';

/** Of one report that nobody has verified (0 to 100). */
export const confidence = 15;

/** Makes the objects of one report. */
export interface Draft {
  /** The marking of everything in this report. */
  readonly marking: StixObject;
  /** An object with the report's time; its identifier is made of the report and of what it says. */
  make(type: string, properties: Properties): StixObject;
  relate(from: StixObject, how: string, to: StixObject, description?: string): StixObject;
}

/** A draft for a report. The same report gives the same identifiers, an edited one others. */
export function draftOf(report: Report): Draft {
  const seed = sha256(canonical(report as unknown as Json));
  const own = isPersonal(report) ? amber : green;
  const make = (type: string, properties: Properties): StixObject => {
    const content = tidied(properties);
    return {
      type,
      spec_version: '2.1',
      id: ownId(type, { report: seed, content }),
      created_by_ref: project.id,
      created: report.time,
      modified: report.time,
      object_marking_refs: [own.id],
      ...content,
    };
  };
  return {
    marking: own,
    make,
    relate: (from, how, to, description) =>
      make('relationship', {
        relationship_type: how,
        source_ref: from.id,
        target_ref: to.id,
        description,
      }),
  };
}
