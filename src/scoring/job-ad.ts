/**
 * Is this an offer of work at all? Asked on social sites, where news, warnings and survivors' accounts use the
 * same words. Whoever advertises can type a warning too, so words of warning alone never answer it: with signs
 * of an offer and a way to answer it stays an ad.
 */
import type { Listing, State } from '../model.ts';
import { fewestLetters, offer } from './numbers.ts';

/** What was found in a listing that tells an offer from an account. */
export interface Tokens {
  /** How many different rules of the kinds `hiring` and `account` or `warning` were met. */
  readonly hiring: number;
  readonly accounts: number;
  /** A messenger, telephone, mail address or link to answer to. */
  readonly contact: boolean;
  readonly pay: boolean;
  /** The most points of any harm. */
  readonly points: number;
}

/** Does the listing offer work? */
export function isJobAd({ hiring, accounts, contact, pay, points }: Tokens): boolean {
  const offers = Math.min(hiring, offer.mostHiring) + (contact ? 1 : 0) + (pay ? 1 : 0);
  if (accounts === 0) return hiring > 0 || (contact && pay) || points >= offer.pointsAlone;
  if (contact && hiring > 0 && accounts <= offer.accountsForgiven) return true;
  return hiring > 0 && offers > accounts;
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** Counts letters until there are enough; a sign of Chinese, Japanese or Korean counts as three. */
function hasLetters(text: string, enough: number): boolean {
  let count = 0;
  for (const char of text) {
    if (wide.test(char)) count += 3;
    else if (letter.test(char)) count += 1;
    if (count >= enough) return true;
  }
  return false;
}

const unreadable = /[\ufffd\ue000-\uf8ff]/g;

/** How many units of a field are looked at for signs that it was lost on the way. */
const sample = 400;

/** Can the listing be judged? A card is judged by its title; a title alone in a single short word says too little. */
export function readable({ title, text, place, pay }: Listing): State {
  const words = [title, text, place, pay].map((field) => field.slice(0, sample)).join(' ');
  const sparse = !hasLetters(words, fewestLetters) && !hasLetters(text, fewestLetters);
  if (sparse) return 'too-little-text';
  const lost = words.match(unreadable)?.length ?? 0;
  return lost * 3 > words.length ? 'unreadable' : 'scored';
}
