import { harms, type Harm } from '../model.ts';
import { fault, given, keysOf, listAt, oneOf, under, wordsAt, type At } from './at.ts';
import { instantOf } from './feed/time.ts';
import { limits } from './format.ts';
import { packKeys, spellings } from './keys.ts';

const versionSpelling = new RegExp(spellings.version, 'u');
const daySpelling = new RegExp(spellings.day, 'u');

const isDay = (text: string): boolean =>
  daySpelling.test(text) && instantOf(`${text}T00:00:00Z`) !== undefined;

/** What pack.yml says. */
export interface PackHead {
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly harms: readonly Harm[];
}

/** The content of pack.yml. */
export function packHeadAt(at: At): PackHead {
  keysOf(at, packKeys);
  const format = under(at, 'format');
  if (format.value !== 1) fault(format, 'must be 1: a newer format needs a newer Lurewatch');
  const version = wordsAt(under(at, 'version'), limits.version);
  if (version !== '' && !versionSpelling.test(version))
    fault(under(at, 'version'), `"${version}" is no version: write three numbers, such as 1.4.0`);
  const date = wordsAt(under(at, 'date'), 10);
  if (date !== '' && !isDay(date))
    fault(under(at, 'date'), `"${date}" is no day: write it as 2025-11-30`);
  return {
    title: wordsAt(under(at, 'title'), limits.title),
    version,
    date,
    harms: given(under(at, 'harms'))
      ? listAt(under(at, 'harms'), [0, harms.length], (one) => oneOf(one, harms))
      : [],
  };
}
