/** Single values that the official schemas let through: times, addresses, countries, hashes, languages, emptiness. */
import { countries } from './countries.ts';
import { isClaimed, textOf } from './object.ts';
import type { Claimed } from './object.ts';
import { comparisonsOf } from './pattern.ts';
import { contributors } from './identifiers.ts';

const timestamp = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T\d{2}:\d{2}:\d{2}\.\d{3,}Z$/;
const timeKeys =
  /^(?:created|modified|published|valid_from|valid_until|(?:first|last)_(?:seen|observed))$/;
const spans = [
  ['created', 'modified'],
  ['first_observed', 'last_observed'],
  ['first_seen', 'last_seen'],
  ['valid_from', 'valid_until'],
] as const;

export const isTime = (value: string): boolean =>
  timestamp.test(value) && !Number.isNaN(Date.parse(value));

function timeFaults(object: Claimed): readonly string[] {
  const wrong = Object.keys(object)
    .filter((key) => timeKeys.test(key) && !isTime(textOf(object, key)))
    .map((key) => `${key} is no time in UTC with thousandths: ${textOf(object, key)}`);
  const turned = spans
    .filter(([first, last]) => textOf(object, last) !== '' && textOf(object, first) !== '')
    .filter(([first, last]) => Date.parse(textOf(object, first)) > Date.parse(textOf(object, last)))
    .map(([first, last]) => `${first} is after ${last}`);
  return [...wrong, ...turned];
}

/** An absolute web address without anything that an address may not hold. */
export function isAddress(value: string): boolean {
  if (!/^https?:\/\/(?:[\w\-.~:/?@!$&'()*+,;=]|%[\dA-Fa-f]{2})+(?:#[^#]*)?$/i.test(value))
    return false;
  if (/[^\w\-.~:/?#@!$&'()*+,;=%]|%(?![\dA-Fa-f]{2})/.test(value)) return false;
  try {
    return new URL(value).hostname !== '';
  } catch {
    return false;
  }
}

const hashLengths: Readonly<Record<string, number>> = {
  MD5: 32,
  'SHA-1': 40,
  'SHA-256': 64,
  'SHA-512': 128,
};

function hashFaults(hashes: unknown): readonly string[] {
  if (!isClaimed(hashes)) return [];
  return Object.entries(hashes).flatMap(([name, value]) => {
    const length = hashLengths[name];
    if (length === undefined) return [`"${name}" is no name of a hash`];
    const hex = typeof value === 'string' && /^[\da-f]+$/.test(value) && value.length === length;
    return hex ? [] : [`${name} is not ${length} hexadecimal digits`];
  });
}

const language = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;
const domain = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/;
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function own(object: Claimed): readonly string[] {
  const value = textOf(object, 'value');
  switch (object['type']) {
    case 'url':
      return isAddress(value) ? [] : [`"${value}" is no absolute address`];
    case 'domain-name':
      return domain.test(value) ? [] : [`"${value}" is no name of a domain`];
    case 'email-addr':
      return mail.test(value) ? [] : [`"${value}" is no mail address`];
    case 'phone-number':
      return /^\+?\d{8,15}$/.test(value) ? [] : [`"${value}" is no number of a phone`];
    case 'indicator': {
      const read = comparisonsOf(textOf(object, 'pattern'));
      if (read === undefined) return [`its pattern cannot be read: ${textOf(object, 'pattern')}`];
      return read
        .filter(({ type }) => contributors[type] === undefined)
        .map(({ type }) => `its pattern looks for ${type}, which is no observable`);
    }
    case 'location': {
      const country = object['country'];
      if (country === undefined) {
        const there = 'region' in object || ('latitude' in object && 'longitude' in object);
        return there ? [] : ['has neither country, region nor coordinates'];
      }
      const known = typeof country === 'string' && countries.has(country);
      return known ? [] : ['its country is no code of ISO 3166-1'];
    }
    default:
      return [];
  }
}

/** Keys of dictionaries are not names of properties: hashes and extensions. */
const dictionaries = new Set(['hashes', 'extensions']);

/** Empty texts, lists and objects anywhere inside, and names that are none. */
function shapeFaults(value: unknown, at: string, isDictionary = false): readonly string[] {
  if (value === null || value === undefined || value === '') return [`${at} is empty`];
  if (Array.isArray(value)) {
    if (value.length === 0) return [`${at} is an empty list`];
    return value.flatMap((one) => shapeFaults(one, at));
  }
  if (!isClaimed(value)) return [];
  const entries = Object.entries(value);
  if (entries.length === 0) return [`${at} is an empty object`];
  return entries.flatMap(([key, one]) => [
    ...(isDictionary || key === 'id' || /^[a-z][a-z0-9_]{2,249}$/.test(key)
      ? []
      : [`"${key}" is no name of a property`]),
    ...shapeFaults(one, key, dictionaries.has(key)),
  ]);
}

function referenceFaults(object: Claimed): readonly string[] {
  const references = object['external_references'];
  if (!Array.isArray(references)) return [];
  return references.filter(isClaimed).flatMap((one) => {
    const says = ['url', 'description', 'external_id'].some((key) => textOf(one, key) !== '');
    const url = textOf(one, 'url');
    return [
      ...(says ? [] : ['a reference names only its source']),
      ...(url === '' || isAddress(url) ? [] : [`"${url}" is no absolute address`]),
    ];
  });
}

/** What is wrong with the values of one object. */
export function valueFaults(object: Claimed): readonly string[] {
  const { lang, confidence } = object;
  const sure =
    confidence === undefined || (Number.isInteger(confidence) && Number(confidence) >= 0);
  return [
    ...shapeFaults(object, 'it'),
    ...timeFaults(object),
    ...hashFaults(object['hashes']),
    ...referenceFaults(object),
    ...own(object),
    ...(lang === undefined || language.test(textOf(object, 'lang')) ? [] : ['lang is no language']),
    ...(sure && Number(confidence ?? 0) <= 100 ? [] : ['confidence is not between 0 and 100']),
  ];
}
