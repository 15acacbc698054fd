/**
 * Takes out of a report what belongs to others: contacts and names that are not the advertiser's. Nobody can tell
 * every name from the words alone; the preview shows what is left.
 */
import { fields } from '../model.ts';
import type { Field, Listing } from '../model.ts';
import type { Answers, Transfer } from './answers.ts';
import { contactKey, contactsIn, saidByLink } from './contacts.ts';
import type { FoundContact } from './contacts.ts';

/** Quotation marks that open, with those that close. */
const quotations =
  /“[^”]{12,600}”|„[^“”]{12,600}[“”]|«[^»]{12,600}»|「[^」]{12,600}」|『[^』]{12,600}』|"[^"\n]{12,600}"/g;
/** Lines that repeat what somebody wrote before, as mail and chat programs mark them. */
const repeated = /^[ \t]*(?:>|│|┃).*$/gm;

/** Talk of others needs words around its contact: a contact in quotation marks alone is the advertiser's. */
const isTalk = (words: string, contacts: readonly FoundContact[]): boolean =>
  contacts.reduce((rest, { value }) => rest.replace(value, ''), words).replace(/\P{L}/gu, '')
    .length >= 12;

/** A listing's words, and contacts in them that stand in talk of others and nowhere else. */
function talkedOf(text: string): readonly FoundContact[] {
  const talks = [...text.matchAll(quotations), ...text.matchAll(repeated)].filter(([words]) =>
    isTalk(words, contactsIn(words)),
  );
  const all = contactsIn(text);
  const inTalk = (one: FoundContact): boolean =>
    talks.some(({ 0: words, index }) => one.from >= index && one.to <= index + words.length);
  const outside = new Set(all.filter((one) => !inTalk(one)).map(contactKey));
  return all.filter((one) => inTalk(one) && !outside.has(contactKey(one)));
}

/** A person of the family or a friend, then a name in capitals: English, Spanish, French, Portuguese, Indonesian, Malay, Filipino. */
const kin =
  /\b((?:friend|sister|brother|cousin|wife|husband|mother|father|son|daughter|colleague|neighbou?r|amig[oa]|herman[oa]|prim[oa]|espos[oa]|hij[oa]|filh[oa]|irmã|irmão|cousine?|sœur|frère|amie?|teman|kakak|adik|suami|istri|sepupu|kapatid|kaibigan|pinsan|asawa)(?:,| named| called| llamad[oa]| bernama| si)? )(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})/gu;

/** What the masks of one report have in common: whose contacts stay, and how many others were taken out. */
export interface Masks {
  /** The same text without contacts and names of others. */
  own(text: string): string;
  /** The same words of the listing without contacts that stand in talk of others. */
  ofListing(text: string): string;
  /** The same links of the listing without those that lead to others. */
  ofLinks(links: readonly string[]): readonly string[];
  /** How many were taken out so far. */
  count(): number;
}

/** Takes nothing out. */
export const noMasks: Masks = {
  own: (text) => text,
  ofListing: (text) => text,
  ofLinks: (links) => links,
  count: () => 0,
};

function cut(text: string, gone: readonly FoundContact[]): string {
  let written = '';
  let at = 0;
  for (const { kind, from, to } of [...gone].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    written += `${text.slice(at, from)}[${kind} withheld]`;
    at = to;
  }
  return written + text.slice(at);
}

/** Masks for a listing and what a person says of it. What they name as the advertiser's, or as paid to, stays. */
export function masksOf(listing: Pick<Listing, Field>, answers: Answers): Masks {
  const others = new Set(fields.flatMap((field) => talkedOf(listing[field])).map(contactKey));
  const named = [
    ...(answers.contacts ?? []),
    ...(answers.transfers ?? []).map(({ to = '' }) => to),
  ];
  const theirs = new Set(
    [...named, ...fields.map((field) => listing[field])].flatMap(contactsIn).map(contactKey),
  );
  for (const text of named) for (const one of contactsIn(text)) others.delete(contactKey(one));
  const withheld = new Set<string>();
  const goneFrom = (text: string, isOthers: (key: string) => boolean): readonly FoundContact[] => {
    const gone = contactsIn(text).filter((one) => isOthers(contactKey(one)));
    for (const one of gone) withheld.add(contactKey(one));
    return gone;
  };
  const without = (text: string, isOthers: (key: string) => boolean): string =>
    cut(text, goneFrom(text, isOthers));
  return {
    own: (text) =>
      without(text, (key) => others.has(key) || !theirs.has(key)).replace(
        kin,
        (_, before: string, name: string) => {
          withheld.add(`name ${name}`);
          return `${before}[name withheld]`;
        },
      ),
    ofListing: (text) => without(text, (key) => others.has(key)),
    ofLinks: (links) =>
      links.filter((link) => goneFrom(saidByLink(link), (key) => others.has(key)).length === 0),
    count: () => withheld.size,
  };
}

/** The answers without contacts and names of others; how the person may be answered stays, they chose it. */
export function maskedAnswers(answers: Answers, { own }: Masks): Answers {
  const { route, transfers, techniques, words } = answers;
  const transfer = (one: Transfer): Transfer => ({
    ...one,
    ...(one.how !== undefined && { how: own(one.how) }),
    ...(one.for !== undefined && { for: own(one.for) }),
  });
  return {
    ...answers,
    ...(route?.how !== undefined && { route: { ...route, how: own(route.how) } }),
    ...(transfers && { transfers: transfers.map(transfer) }),
    ...(techniques && { techniques: techniques.map(own) }),
    ...(words !== undefined && { words: own(words) }),
  };
}
