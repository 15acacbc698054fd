import { chatHosts, shorteners } from './hosts.ts';

interface Address {
  readonly from: number;
  readonly to: number;
  /** Lower case without `www.`. */
  readonly host: string;
}

/** An address of a page, or a bare domain. */
export interface Link extends Address {
  readonly kind: 'contact:link';
  /** Whether the address hides where it leads. */
  readonly short: boolean;
}

/** An address that opens a chat. */
export interface ChatLink extends Address {
  readonly kind: 'contact:chat';
  readonly app: string;
}

const inHost = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  code === 45 ||
  code === 46;

const inPath = (code: number): boolean =>
  code > 32 && code < 127 && !'"<>()[]{}|\\^`\''.includes(String.fromCharCode(code));

/** Endings that a bare `name.ending` must have to be taken for a domain; the second group needs a path after it. */
const endings = new Set('com net org io info biz co app dev vn th ph id my sg cn tw hk jp kr kh la mm uk de fr es ru ua br mx cc xyz top vip shop site online club live link ly gl ee tv edu gov asia jobs work team pro'.split(' ')); // prettier-ignore
const wordEndings = new Set('me in is it to at so be am as us id my do no'.split(' '));

const hostEnd = (text: string, at: number): number => {
  let to = at;
  while (to < text.length && to < at + 253 && inHost(text.charCodeAt(to))) to++;
  while (to > at && '.-'.includes(text.charAt(to - 1))) to--;
  return to;
};

const pathEnd = (text: string, at: number): number => {
  if (!':/?#'.includes(text.charAt(at)) || at >= text.length) return at;
  let to = at;
  while (to < text.length && to < at + 2000 && inPath(text.charCodeAt(to))) to++;
  while (to > at && '.,;:!?'.includes(text.charAt(to - 1))) to--;
  return to;
};

const linkOf = (text: string, from: number, hostAt: number): Link | ChatLink | undefined => {
  const end = hostEnd(text, hostAt);
  const host = text
    .slice(hostAt, end)
    .toLowerCase()
    .replace(/^www\./, '');
  if (!host.includes('.')) return undefined;
  const to = pathEnd(text, end);
  const app = chatHosts.get(host) ?? chatHosts.get(host.slice(host.indexOf('.') + 1));
  return app
    ? { kind: 'contact:chat', from, to, host, app }
    : { kind: 'contact:link', from, to, host, short: shorteners.has(host) };
};

/** A link whose `://` stands at `at`. */
export function schemeLink(text: string, at: number): Link | ChatLink | undefined {
  let from = at;
  while (from > 0 && from > at - 8 && /[a-z]/i.test(text.charAt(from - 1))) from--;
  const scheme = text.slice(from, at).toLowerCase();
  if (!/^(?:https?|tg|line|viber|weixin|whatsapp)$/.test(scheme)) return undefined;
  return linkOf(text, from, at + 3);
}

const bareStart = (text: string, dot: number, floor: number): number => {
  let from = dot;
  while (from > floor && from > dot - 100 && inHost(text.charCodeAt(from - 1))) from--;
  return from;
};

/** A bare domain around the full stop at `dot`; nothing before `floor` is looked at. */
export function bareLink(text: string, dot: number, floor: number): Link | ChatLink | undefined {
  // a full stop that ends a sentence, nearly always; or one of many
  if (text.charAt(dot - 1) === '.') return undefined;
  if (!inHost(text.charCodeAt(dot + 1)) || !inHost(text.charCodeAt(dot - 1))) return undefined;
  const from = bareStart(text, dot, floor);
  if (from === dot || text.charAt(from - 1) === '@') return undefined;
  const end = hostEnd(text, from);
  if (text.charAt(end) === '@' || end <= dot) return undefined;
  const host = text.slice(from, end);
  const ending = host.slice(host.lastIndexOf('.') + 1);
  const known =
    (endings.has(ending) && !/^\d/.test(host)) ||
    chatHosts.has(host.toLowerCase()) ||
    /^www\./i.test(host) ||
    (wordEndings.has(ending) && text.charAt(end) === '/');
  return known ? linkOf(text, from, from) : undefined;
}
