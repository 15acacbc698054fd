/**
 * Is this an offer of work at all? Asked on social sites, where news, warnings and survivors' accounts use the
 * same words. Whoever advertises can type a warning too, so a few words of warning never answer it: where a
 * messenger's name or link is given to answer to, an offer stays an ad.
 */
import type { Listing, State } from '../model.ts';
import { fewestLetters, offer } from './numbers.ts';

/** What was found in a listing that tells an offer from an account. */
export interface Tokens {
  /** How often words of hiring stand there, of accounts and warnings, and of looking for work oneself. */
  readonly hiring: number;
  readonly accounts: number;
  readonly seeking: number;
  /** A messenger's name, number or link to answer to; or at least a telephone number or mail address. */
  readonly chat: boolean;
  readonly contact: boolean;
  readonly pay: boolean;
  /** Of how many rules signs were met that tell the reader what to do as somebody who goes. */
  readonly instructions: number;
  /** The most points of any harm. */
  readonly points: number;
}

/** Does the listing offer work? */
export function isJobAd(tokens: Tokens): boolean {
  const { hiring, seeking, instructions, chat, contact, pay, points } = tokens;
  if (instructions >= offer.instructions) return true;
  const accounts = tokens.accounts + seeking * offer.ofSeeking;
  if (accounts === 0)
    return hiring > 0 || ((chat || contact) && pay) || points >= offer.pointsAlone;
  if (hiring === 0) {
    if (accounts === 1 && points >= offer.pointsBeyondDoubt) return true;
    return chat && points >= offer.pointsAlone && accounts <= offer.forgiven;
  }
  if (chat) return accounts <= offer.forgivenToChat || hiring >= accounts;
  return (
    tokens.accounts + seeking <= offer.forgiven &&
    (hiring > accounts * offer.majority || (contact && points >= offer.pointsAlone))
  );
}

/**
 * On a job board what is posted is an offer, unless it speaks like news from end to end: several words of
 * accounts, more than of hiring, and no messenger to answer to.
 */
export const isNews = ({ hiring, accounts, chat }: Tokens): boolean =>
  accounts > offer.forgiven && accounts > hiring && !chat;

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;

/** What each UTF-16 unit that was met counts, and one more; 0 until it is met. */
const counted = new Uint8Array(0x10000);

/** How many letters a character counts. */
function worthOf(code: number): number {
  const known = counted[code] ?? 0;
  if (known > 0) return known - 1;
  const char = String.fromCodePoint(code);
  const worth = wide.test(char) ? 3 : letter.test(char) ? 1 : 0;
  counted[code] = worth + 1;
  return worth;
}

/** Counts letters until there are enough; a sign of Chinese, Japanese or Korean counts as three. */
export function hasLetters(text: string, enough: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    count += worthOf(code);
    if (code > 0xffff) at += 1;
  }
  return count >= enough;
}

/** What stands where a letter was lost, or for private use. */
const isLost = (unit: number): boolean => unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff);

/** How many units of a field are looked at for signs that it was lost on the way. */
const sample = 400;

/** Can the listing be judged? A card is judged by its title; a title alone in a single short word says too little. */
export function readable({ title, text, place, pay }: Listing): State {
  const words = [title, text, place, pay].map((field) => field.slice(0, sample)).join(' ');
  const sparse = !hasLetters(words, fewestLetters) && !hasLetters(text, fewestLetters);
  if (sparse) return 'too-little-text';
  let lost = 0;
  for (let at = 0; at < words.length; at += 1) lost += isLost(words.charCodeAt(at)) ? 1 : 0;
  return lost * 3 > words.length ? 'unreadable' : 'scored';
}
