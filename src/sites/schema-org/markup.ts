/** Markup that came as text is made plain words here, by a small reader of our own: it is never given to a parser. */
import { named } from './entities.ts';

const longest = 400_000;
const unread = /^(?:script|style|noscript|template|svg|head|title|iframe|textarea|select)$/;
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr|td|th|o:p)$/;

/**
 * The words of HTML that was written into a string, also when it was escaped once or more, one line per block.
 * Text without markup keeps its line breaks.
 */
export function wordsOfMarkup(markup: string): string {
  let text = markup.slice(0, longest);
  for (let round = 0; round < 4; round++) {
    const hadTags = /<[a-z!/][^<>]*>/i.test(text);
    const next = hadTags ? strip(text) : decode(text);
    if (next === text) break;
    text = next;
    if (!/<[a-z!/][^<>]*>|&(?:#\w+|[a-z]\w+);/i.test(text)) break;
  }
  return tidy(text);
}

/** Takes the tags out of one layer of markup, and decodes its character references. */
function strip(markup: string): string {
  let words = '';
  let at = 0;
  const unclosed = new Set<string>();
  while (at < markup.length) {
    const open = markup.indexOf('<', at);
    if (open < 0) break;
    words += flow(markup.slice(at, open));
    const tag = /^<(\/?)([a-z][a-z\d:-]*)|^<!--|^<[!?/]/i.exec(markup.slice(open, open + 80));
    if (tag === null) {
      words += '<';
      at = open + 1;
      continue;
    }
    const comment = tag[0] === '<!--';
    const close = markup.indexOf(comment ? '-->' : '>', open);
    at = close < 0 ? markup.length : close + (comment ? 3 : 1);
    const name = (tag[2] ?? '').toLowerCase();
    if (name === '') continue;
    if (unread.test(name)) at = tag[1] === '' ? afterEnd(markup, at, name, unclosed) : at;
    else if (!inline.test(name)) words += '\n';
    else if (name === 'td' || name === 'th') words += ' ';
  }
  return words + flow(markup.slice(at));
}

/** Where the contents of an element that is not read end; without an end tag nothing of it counts as contents. */
function afterEnd(markup: string, from: number, name: string, unclosed: Set<string>): number {
  if (unclosed.has(name)) return from;
  const end = new RegExp(`</${name}\\b`, 'gi');
  end.lastIndex = from;
  const found = end.exec(markup);
  if (found === null) unclosed.add(name);
  return found?.index ?? from;
}

/** Line breaks of the source are spaces in HTML. */
function flow(text: string): string {
  return decode(text.replace(/[ \t\r\n\f]+/g, ' '));
}

/** Character references as the characters they stand for; unknown ones stay as they are. */
export function decode(text: string): string {
  return text.replace(
    /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,24});/gi,
    (all: string, name: string) => {
      if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? all;
      const code = Number(name.slice(1).replace(/^x/i, '0x'));
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
