/**
 * Numbers, money and contacts in a text, found from the places where the fold saw a digit or an `@`, and from
 * full stops and `://`. Each is read with a bounded look around, so the time is linear in the text.
 */
import { chatAfter, handleAt, idAround, labelBefore, shortestId } from './entities/chat.ts';
import type { Chat, Handle } from './entities/chat.ts';
import { digitOf } from './entities/digits.ts';
import { bareLink, schemeLink } from './entities/link.ts';
import type { ChatLink, Link } from './entities/link.ts';
import { mailAt, spelledMails } from './entities/mail.ts';
import type { Mail } from './entities/mail.ts';
import { moneyAt } from './entities/money.ts';
import type { Money } from './entities/money.ts';
import { figureAt } from './entities/number.ts';
import { phoneAt } from './entities/phone.ts';
import type { Phone } from './entities/phone.ts';
import { walletAround } from './entities/wallet.ts';
import type { Wallet } from './entities/wallet.ts';
import type { Folded } from './fold/index.ts';

/** A number as written, of any script and with any separators. */
export interface NumberEntity {
  readonly kind: 'number';
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Something that a slot of a phrase can stand for; `kind` is the slot's name. */
export type Entity = NumberEntity | Money | Phone | Chat | Handle | Mail | Link | ChatLink | Wallet;

/** A text may name very many numbers; further ones are no longer taken for phones (their check is costly). */
const mostPhones = 24;

function schemeLinks(text: string): (Link | ChatLink)[] {
  const links: (Link | ChatLink)[] = [];
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    if (at < (links.at(-1)?.to ?? 0)) continue;
    const link = schemeLink(text, at);
    if (link) links.push(link);
  }
  return links;
}

function linksOf(text: string): (Link | ChatLink)[] {
  const known = schemeLinks(text);
  const links: (Link | ChatLink)[] = [];
  let next = 0;
  let done = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    while (next < known.length && (known[next]?.to ?? 0) <= dot) {
      done = Math.max(done, known[next]?.to ?? 0);
      next++;
    }
    const around = known[next];
    if (dot < done || (around && around.from <= dot)) continue;
    const link = bareLink(text, dot, done);
    if (!link) continue;
    links.push(link);
    done = link.to;
  }
  return [...known, ...links].sort(inOrder);
}

function atSigns(text: string, anchors: ArrayLike<number>): (Mail | Chat | Handle)[] {
  const found: (Mail | Chat | Handle)[] = [];
  for (let i = 0; i < anchors.length; i++) {
    const at = anchors[i] ?? 0;
    const char = text.charAt(at);
    const contact =
      char === '@' || char === '＠'
        ? (mailAt(text, at, at + 1) ?? handleAt(text, at))
        : char === ':' || char === '：'
          ? chatAfter(text, at)
          : undefined;
    if (contact) found.push(contact);
  }
  return found;
}

function figures(text: string, anchors: ArrayLike<number>, taken: readonly Entity[]): Entity[] {
  const found: Entity[] = [];
  let done = 0;
  let moneyDone = 0;
  let phones = 0;
  let next = 0;
  for (let i = 0; i < anchors.length; i++) {
    const at = anchors[i] ?? 0;
    if (at < done || digitOf(text.codePointAt(at) ?? 0) < 0) continue;
    while (next < taken.length && (taken[next]?.to ?? 0) <= at) next++;
    const inside = taken[next];
    if (inside && inside.from <= at) {
      done = inside.to;
      continue;
    }
    const figure = figureAt(text, at);
    if (!figure) continue;
    done = figure.to;
    const { from, to, value } = figure;
    found.push({ kind: 'number', from, to, value });
    if (at < moneyDone) continue;
    const money = moneyAt(text, figure);
    if (money) {
      found.push(money);
      moneyDone = money.to;
      continue;
    }
    const { from: idFrom, to: idTo } = idAround(text, at);
    const label = labelBefore(text, idFrom);
    const phone = phones < mostPhones ? phoneAt(text, at, label !== undefined) : undefined;
    const chat = label && chatOf(label, phone?.to ?? 0, idTo - idFrom >= shortestId ? idTo : 0);
    const wallet = phone ? undefined : walletAround(text, at);
    if (phone) phones++;
    if (chat) found.push(chat);
    if (wallet) found.push(wallet);
    if (phone) found.push(phone);
    done = Math.max(done, phone?.to ?? 0, chat?.to ?? 0, wallet?.to ?? 0);
  }
  return found;
}

/** An id or a number after the name of a messenger. */
const chatOf = (
  { app, from }: { app: string; from: number },
  phoneTo: number,
  idTo: number,
): Chat | undefined => {
  const to = Math.max(phoneTo, idTo);
  return to > 0 ? { kind: 'contact:chat', from, to, app } : undefined;
};

/** Links of messengers often are a telephone number: `wa.me/85512345678`. */
const phonesOf = (text: string, links: readonly (Link | ChatLink)[]): Phone[] =>
  links.slice(0, mostPhones).flatMap(({ kind, from, to }) => {
    const at = kind === 'contact:chat' ? text.slice(from, to).search(/\d{8}/) : -1;
    const phone = at < 0 ? undefined : phoneAt(text, from + at, true);
    return phone ? [phone] : [];
  });

const inOrder = (a: Entity, b: Entity): number => a.from - b.from || b.to - a.to;

/** Everything of the text that a slot can stand for, by where it begins; what lies inside a link or a mail address is not read again. */
export function entitiesOf(text: string, folded: Pick<Folded, 'anchors'>): readonly Entity[] {
  const { anchors } = folded;
  const links = linksOf(text);
  const mails = [...spelledMails(text), ...atSigns(text, anchors)];
  const taken = [...links, ...mails].sort(inOrder);
  const phones = phonesOf(text, links);
  return [...taken, ...phones, ...figures(text, anchors, taken)].sort(inOrder);
}
