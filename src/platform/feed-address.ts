import { originOf } from './may-send.ts';

/** Longer is no address that a person is given. UTF-16 units. */
const longest = 500;

/**
 * The folder of a feed, by what a person typed: the folder itself, or the index in it, with or without `https://`.
 * Absolute, ends in `/`, has neither query nor fragment. Empty where it is no address that we may ask.
 */
export function feedAddress(typed: string): string {
  const bare = typed.trim();
  const whole = bare === '' || bare.includes('://') ? bare : `https://${bare}`;
  if (whole.length > longest || originOf(whole) === '') return '';
  const { origin, pathname } = new URL(whole);
  const folder = pathname.replace(/\/index\.json$/u, '/');
  return `${origin}${folder.endsWith('/') ? folder : `${folder}/`}`;
}
