import type { Listing } from '../../model.ts';
import type { RoleRows } from '../asset.ts';
import { wordWithin, words } from '../entities/words.ts';

/** What the role of a listing pays, as a multiple of the average wage. */
export interface RolePay {
  readonly times: number;
  /** Whether it counts in a documented host country too. */
  readonly hosts: boolean;
}

/** Every role that asks for nothing. */
export const anyRole: RolePay = { times: 1, hosts: true };

/** How far from its beginning a text names its role, and how far it is looked through, in UTF-16 units. */
const reach = { role: 120, whole: 6000 };

/** So many years that somebody worked; ages are higher, contracts shorter. */
const years =
  /(?<![\p{L}\d.,-])(?:[3-9]|1[0-2])\+?\s?(?:years?|yrs|tahun|năm|лет|года|años|anos|ans|jahre|yıl|ปี|年|वर्ष|साल|বছর|ஆண்டு|වසර|سنوات|سال|နှစ်|ឆ្នាំ|ປີ|ዓመት|년)(?!\s?(?:old|tuổi|contract|kontrak|合同|契約))/iu;

/** Tells roles by the words of an asset; they are looked up once. */
export function roleTeller(rows: RoleRows | undefined): (listing: Listing) => RolePay {
  if (!rows) return () => anyRole;
  const roles = rows.roles.map(({ times, hosts, words: list }) => ({
    pay: { times, hosts },
    list: words([[list, true]]),
  }));
  const asks = words([[rows.asks, true]]);
  const anybody = words([[rows.anybody, true]]);
  return ({ title, text }) => {
    const head = `${title}\n${text.slice(0, reach.role)}`;
    const role = roles.find(({ list }) => wordWithin(head, 0, head.length, list));
    if (!role) return anyRole;
    const whole = `${title}\n${text.slice(0, reach.whole)}`;
    const trained = years.test(whole) || wordWithin(whole, 0, whole.length, asks) !== undefined;
    return trained && !wordWithin(whole, 0, whole.length, anybody) ? role.pay : anyRole;
  };
}
