/**
 * Settings as a file: a form of its own, with a version of its own. What comes in is a stranger's until it was read:
 * bounded, each field looked at by itself, unknown keys ignored, anything of a wrong kind refused whole.
 */
import type { Choices } from './choices-kept.ts';
import { most, type Expiries } from './expiries.ts';
import type { PackChoices } from './pack-choices.ts';
import type { Settings } from './settings.ts';
import { fieldsOf } from './tolerant.ts';

/** All that a file may carry: never reports, credentials, packs or drafts. */
export interface Carried extends Settings {
  readonly packs: PackChoices;
  readonly paused: boolean;
  /** As they are kept, with their salt; only if the person wants them in the file. */
  readonly mutes?: Mutes;
}

export type Mutes = Pick<Choices, 'salt' | 'muted' | 'dismissed'>;

/** A part of a file; what it does not have stays as it is. */
export type Part = keyof Carried;

export type ReadFile =
  | { readonly found: Partial<Carried> }
  | { readonly refused: 'too-long' | 'not-settings' | 'newer' }
  | { readonly broken: Part };

const version = 1;
/** UTF-16 units: twice what most mutes and dismissals, and all our signs switched off, come to. */
const longest = 1_000_000;

/** The text of a file of settings. */
export const settingsFile = (carried: Carried): string =>
  `${JSON.stringify({ lurewatch: 'settings', version, ...carried }, undefined, 2)}\n`;

/** Reads the text of a file that a person opened. `now`: milliseconds since 1970. */
export function readSettingsFile(text: string, now: number): ReadFile {
  if (text.length > longest) return { refused: 'too-long' };
  const file = fieldsOf(parsed(text));
  if (file['lurewatch'] !== 'settings' || !Number.isInteger(file['version']))
    return { refused: 'not-settings' };
  if ((file['version'] as number) > version) return { refused: 'newer' };
  const entries: (readonly [string, unknown])[] = [];
  for (const part of Object.keys(readers) as Part[]) {
    if (file[part] === undefined) continue;
    const value = readers[part](file[part], now);
    if (value === undefined) return { broken: part };
    entries.push([part, value]);
  }
  return { found: Object.fromEntries(entries) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const language = /^(?:[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4})?$/;
const country = /^[A-Z]{2}$/;
const pack = /^[a-z0-9][a-z0-9-]{0,79}$/;
const rule = /^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/;
const salt = /^(?:[0-9a-f]{32})?$/;
const hash = /^[0-9a-f]{64}$/;
const year = 366 * 24 * 60 * 60 * 1000;

/** What each part is, of the right kind; undefined where it is not. */
const readers: { readonly [P in Part]: (found: unknown, now: number) => Carried[P] | undefined } = {
  language: (found) => (typeof found === 'string' && language.test(found) ? found : undefined),
  number: truth,
  countries: (found) => names(found, country, 300),
  packs(found) {
    const { packsOff, rulesOff } = fieldsOf(found);
    const [packs, rules] = [names(packsOff, pack, 200), names(rulesOff, rule, 5000)];
    return packs && rules && { packsOff: packs, rulesOff: rules };
  },
  paused: truth,
  mutes(found, now) {
    const { salt: own, muted, dismissed } = fieldsOf(found);
    const [hosts, ads] = [expiries(muted, now), expiries(dismissed, now)];
    return typeof own === 'string' && salt.test(own) && hosts && ads
      ? { salt: own, muted: hosts, dismissed: ads }
      : undefined;
  },
};

function truth(found: unknown): boolean | undefined {
  return typeof found === 'boolean' ? found : undefined;
}

function names(found: unknown, form: RegExp, limit: number): readonly string[] | undefined {
  if (!Array.isArray(found) || found.length > limit) return undefined;
  const fits = found.every((one): one is string => typeof one === 'string' && form.test(one));
  return fits ? [...new Set(found)] : undefined;
}

/** Nothing is muted for ever: no entry ends later than one that is made now. */
function expiries(found: unknown, now: number): Expiries | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
  const entries = Object.entries(found as Record<string, unknown>);
  const fits = entries.every(
    ([key, until]) => hash.test(key) && typeof until === 'number' && Number.isFinite(until),
  );
  if (!fits || entries.length > most) return undefined;
  return Object.fromEntries(
    entries.map(([key, until]) => [key, Math.min(until as number, now + year)]),
  );
}
