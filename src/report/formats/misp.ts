import { canonical, wellFormed } from '../digest/canonical.ts';
import type { Json } from '../digest/canonical.ts';
import { sha256 } from '../digest/sha-256.ts';
import { ownNamespace, uuid5 } from '../digest/uuid.ts';
import { isPersonal } from '../report.ts';
import type { Report } from '../report.ts';
import { attributesOf } from './misp/attributes.ts';

/** As the `info` of an event: one line, at most 256 characters. */
const info = 'Report on a job ad by one person, not verified';
const organisation = {
  id: '0',
  uuid: uuid5(ownNamespace, 'misp organisation'),
  name: 'Lurewatch',
};

/**
 * An event in the MISP core format (draft-dulaunoy-misp-core-format, 18): for the receiver's own organisation only
 * (distribution 0), not published, threat level undefined, no attribute for automatic detection. Numbers are texts
 * there. Our reading of the format is `schemas/misp-event.schema.json`, written by us.
 */
export default {
  name: 'misp',
  mime: 'application/json',
  extension: 'json',
  write(report: Report, picture?: Uint8Array): string {
    const seed = sha256(canonical(report as unknown as Json));
    const timestamp = String(Math.floor(Date.parse(report.time) / 1000));
    const uuid = (what: string): string => uuid5(ownNamespace, `misp ${seed} ${what}`);
    const attributes = attributesOf(report, picture).map((one, at) => ({
      id: String(at + 1),
      uuid: uuid(`${one.category} ${one.type} ${one.value}`),
      category: one.category,
      type: one.type,
      value: wellFormed(one.value),
      comment: wellFormed(one.comment),
      to_ids: false,
      distribution: '5',
      timestamp,
      ...(one.data !== undefined && { data: one.data }),
    }));
    const event = {
      id: '0',
      uuid: uuid('event'),
      info,
      date: report.time.slice(0, 10),
      published: false,
      threat_level_id: '4',
      analysis: '0',
      distribution: '0',
      sharing_group_id: '0',
      timestamp,
      publish_timestamp: '0',
      first_publication: '0',
      attribute_count: String(attributes.length),
      org_id: '0',
      orgc_id: '0',
      extends_uuid: '',
      Org: organisation,
      Orgc: organisation,
      Tag: [
        { name: isPersonal(report) ? 'tlp:amber' : 'tlp:green' },
        { name: 'lurewatch:unverified' },
      ],
      Attribute: attributes,
    };
    return `${JSON.stringify({ Event: event }, undefined, 2)}\n`;
  },
};
