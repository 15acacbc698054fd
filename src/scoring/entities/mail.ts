import { isFreeMail } from './hosts.ts';

/** A mail address, also one spelled with `(at)` and `[dot]`. */
export interface Mail {
  readonly kind: 'contact:mail';
  readonly from: number;
  readonly to: number;
  readonly address: string;
  /** Lower case. */
  readonly domain: string;
  /** Whether anybody can have an address there for nothing. */
  readonly free: boolean;
}

const inName = (char: string): boolean => /[\w.+-]/.test(char);

const nameStart = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && from > at - 64 && inName(text.charAt(from - 1))) from--;
  return from;
};

const domain =
  /^(?:[a-z0-9-]{1,63}(?:\.|\s?[[({]\s?(?:dot|punto|ponto|点|點)\s?[\])}]\s?)){1,4}[a-z]{2,24}/i;

/** The mail address whose "at" stands from `at` up to `after`; undefined where there is none. */
export function mailAt(text: string, at: number, after: number): Mail | undefined {
  const spelledOut = after - at > 1;
  const left = spelledOut && text.charAt(at - 1) === ' ' ? at - 1 : at;
  const from = nameStart(text, left);
  if (from === left) return undefined;
  const right = spelledOut && text.charAt(after) === ' ' ? after + 1 : after;
  const found = domain.exec(text.slice(right, right + 120));
  if (!found) return undefined;
  const host = found[0].toLowerCase().replace(/\s?[[({]\s?[^\s\])}]+\s?[\])}]\s?/g, '.');
  const to = right + found[0].length;
  return {
    kind: 'contact:mail',
    from,
    to,
    address: `${text.slice(from, left)}@${host}`,
    domain: host,
    free: isFreeMail(host),
  };
}

const spelled = /^[[({]\s?(?:at|arroba|a)\s?[\])}]/i;

/** Mail addresses that are spelled out to hide from robots: `name (at) host [dot] com`. */
export function spelledMails(text: string): Mail[] {
  const mails: Mail[] = [];
  for (const bracket of '([{')
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      if (!' aA'.includes(text.charAt(at + 1))) continue;
      const found = spelled.exec(text.slice(at, at + 12));
      const mail = found && mailAt(text, at, at + found[0].length);
      if (mail) mails.push(mail);
    }
  return mails;
}
