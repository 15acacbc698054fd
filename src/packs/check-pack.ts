import { harms, type Harm } from '../model.ts';
import { fault, given, keysOf, listAt, oneOf, under, wordsAt, type At } from './at.ts';
import { limits } from './format.ts';

/** What pack.yml says. */
export interface PackHead {
  readonly title: string;
  readonly version: string;
  readonly date: string;
  readonly harms: readonly Harm[];
}

/** The content of pack.yml. */
export function packHeadAt(at: At): PackHead {
  keysOf(at, ['format', 'title', 'version', 'date', 'harms']);
  const format = under(at, 'format');
  if (format.value !== 1) fault(format, 'must be 1: a newer format needs a newer Lurewatch');
  const version = wordsAt(under(at, 'version'), 20);
  if (version !== '' && !/^\d+\.\d+\.\d+$/u.test(version))
    fault(under(at, 'version'), `"${version}" is no version: write three numbers, such as 1.4.0`);
  const date = wordsAt(under(at, 'date'), 10);
  if (date !== '' && !/^\d{4}-\d{2}-\d{2}$/u.test(date))
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
