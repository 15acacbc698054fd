/**
 * Words that are told, not offered: news, warnings and survivors quote the ads they speak of. In a text that
 * speaks so outside its quotation marks, and gives nothing to answer to there, what stands inside them is no
 * sign. An ad that puts its own words in quotation marks speaks of its offer outside them, or is all inside.
 */
import type { HitKind, RuleKind } from './asset.ts';
import { quotation } from './numbers.ts';
import type { FieldFinds } from './reading/read.ts';
import type { SignHit } from './reading/reading.ts';

/** Marks that open, each with those that close it. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['＂', '＂'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Marks that are apostrophes as well: they open and close only at the edge of a word. */
const apostrophes = new Set(["'", '‘']);
const marks = /[“„«»‹「『"＂‘']/gu;
const letter = /[\p{L}\p{N}]/u;

/** Where the quotation ends that opens at this position, exclusive; undefined where none does. */
function endOf(text: string, from: number): number | undefined {
  const mark = text.charAt(from);
  const edged = apostrophes.has(mark);
  if (edged && letter.test(text.charAt(from - 1))) return undefined;
  const reach = text.slice(from, from + quotation.longest);
  let nearest: number | undefined;
  for (const wanted of closers.get(mark) ?? '') {
    let at = reach.indexOf(wanted, 2);
    if (edged)
      while (at >= 0 && letter.test(text.charAt(from + at + 1))) at = reach.indexOf(wanted, at + 1);
    if (at >= 0 && (nearest === undefined || from + at < nearest)) nearest = from + at;
  }
  return nearest === undefined ? undefined : nearest + 1;
}

/** The first stretches of a text between quotation marks of any script, in order, as pairs of positions. */
export function quotationsIn(text: string): readonly (readonly [from: number, to: number])[] {
  const found: (readonly [number, number])[] = [];
  let done = 0;
  let tried = 0;
  for (const { index } of text.matchAll(marks)) {
    if (index < done) continue;
    tried += 1;
    if (tried > quotation.most) break;
    const to = endOf(text, index);
    if (to === undefined) continue;
    found.push([index, to]);
    done = to;
  }
  return found;
}

/** What stands outside quotation marks, and in the fullest of those. */
interface Told {
  readonly hiring: number;
  readonly accounts: number;
  readonly chat: boolean;
  readonly contact: boolean;
  /** Rules with signs inside one quotation, and whether a contact stands inside any. */
  readonly quoted: number;
  readonly quotedContact: boolean;
}

/** As many words of accounts as of hiring tell; else a whole offer quoted where nobody can be answered, inside or outside. */
function isTold({ hiring, accounts, chat, contact, quoted, quotedContact }: Told): boolean {
  if (chat) return false;
  if (accounts > 0 && accounts >= hiring) return true;
  return quoted >= quotation.offer && hiring <= quotation.hiring && !contact && !quotedContact;
}

const isContact = (kind: string): boolean => kind === 'contact:phone' || kind === 'contact:mail';
const isChat = (kind: string): boolean => kind === 'contact:chat' || kind === 'contact:handle';

/** The hits that count: without those inside quotation marks where the text only tells of an offer. */
export function offered(
  finds: readonly FieldFinds[],
  hits: readonly SignHit[],
  kindOf: (rule: number) => HitKind,
): readonly SignHit[] {
  const quotations = finds.flatMap(({ field, text }) =>
    quotationsIn(text).map(([start, end]) => ({ field, start, end, rules: new Set<number>() })),
  );
  if (quotations.length === 0) return hits;
  const around = ({ field, from, to }: Pick<SignHit, 'field' | 'from' | 'to'>) => {
    const middle = (from + to) / 2;
    return quotations.find((one) => one.field === field && middle > one.start && middle < one.end);
  };
  const outside = hits.filter((hit) => {
    const quoted = around(hit);
    if (quoted && kindOf(hit.rule) === 'sign') quoted.rules.add(hit.rule);
    return !quoted;
  });
  const entities = finds.flatMap(({ field, entities: own }) =>
    own.map(({ kind, from, to }) => ({ kind, quoted: around({ field, from, to }) !== undefined })),
  );
  const stands = (is: (kind: string) => boolean, inside: boolean): boolean =>
    entities.some(({ kind, quoted }) => quoted === inside && is(kind));
  const count = (...kinds: readonly RuleKind[]): number =>
    outside.filter(({ rule }) => (kinds as readonly HitKind[]).includes(kindOf(rule))).length;
  const told = isTold({
    hiring: count('hiring'),
    accounts: count('account', 'seeker', 'warning'),
    chat: stands(isChat, false),
    contact: stands(isContact, false),
    quoted: Math.max(...quotations.map(({ rules }) => rules.size)),
    quotedContact: stands((kind) => isChat(kind) || isContact(kind), true),
  });
  return told ? outside : hits;
}
