import { slotNames, type SlotName } from './slots.ts';

/** A phrase that cannot be read. The message is a sentence for the volunteer who wrote it. */
export class PhraseError extends Error {
  override name = 'PhraseError';
}

/** One sign or word of a phrase. `glued`: no space before it. */
export type Token = { readonly glued: boolean } & (
  | { readonly kind: 'word'; readonly text: string; readonly open: boolean }
  | { readonly kind: 'slot'; readonly name: SlotName }
  | { readonly kind: 'gap' | 'begin' | 'or' | 'end' | 'maybe' }
);

const signs = { '(': 'begin', '|': 'or', ')': 'end', '?': 'maybe' } as const;
const wordEnd = /[\s()|?*<>]/u;
const lookAlikeSigns = /[（）｜＊？]/u;

/** Cuts a phrase into its words and signs. Throws a `PhraseError`. */
export function tokensOf(phrase: string): readonly Token[] {
  const tokens: Token[] = [];
  const odd = lookAlikeSigns.exec(phrase)?.[0];
  if (odd !== undefined) {
    throw new PhraseError(`“${phrase}” has the wide sign ${odd}: write the plain one of ( ) | * ?`);
  }
  let at = 0;
  while (at < phrase.length) {
    const start = skipSpaces(phrase, at);
    if (start === phrase.length) break;
    const glued = start === at && at > 0;
    at = readToken(phrase, start, glued, tokens);
  }
  return tokens;
}

/** Reads the token at a position; gives where it ends. */
function readToken(phrase: string, at: number, glued: boolean, tokens: Token[]): number {
  const sign = phrase.charAt(at);
  const gap = gapAt(phrase, at);
  if (gap > 0) {
    tokens.push({ kind: 'gap', glued });
    return at + gap;
  }
  if (sign === '(' || sign === '|' || sign === ')' || sign === '?') {
    tokens.push({ kind: signs[sign], glued });
    return at + 1;
  }
  if (sign === '<') return readSlot(phrase, at, glued, tokens);
  if (sign === '>') throw new PhraseError(`“${phrase}” has a > without a < before it`);
  if (sign === '*') {
    throw new PhraseError(
      `“${phrase}” has a * on its own: put it right after a word, as in flight*`,
    );
  }
  return readWord(phrase, at, glued, tokens);
}

function readSlot(phrase: string, at: number, glued: boolean, tokens: Token[]): number {
  const end = phrase.indexOf('>', at);
  if (end < 0) throw new PhraseError(`“${phrase}” has a < that is not closed: write <money>`);
  const asked = phrase.slice(at + 1, end);
  const name = slotNames.find((slot) => slot === asked);
  if (!name) {
    const all = slotNames.map((slot) => `<${slot}>`).join(', ');
    throw new PhraseError(`“${phrase}” asks for <${asked}>; there are ${all}`);
  }
  tokens.push({ kind: 'slot', name, glued });
  return end + 1;
}

function readWord(phrase: string, at: number, glued: boolean, tokens: Token[]): number {
  let end = at;
  while (end < phrase.length && !wordEnd.test(phrase.charAt(end)) && gapAt(phrase, end) === 0)
    end += 1;
  const open = phrase.charAt(end) === '*';
  tokens.push({ kind: 'word', text: phrase.slice(at, end), open, glued });
  const after = open ? end + 1 : end;
  const next = phrase.charAt(after);
  if (open && next !== '' && !/[\s()|]/u.test(next) && gapAt(phrase, after) === 0) {
    throw new PhraseError(`“${phrase}” goes on right after a *: * stands for the end of a word`);
  }
  return after;
}

/** Length of the gap sign at a position, 0 for none. */
function gapAt(phrase: string, at: number): number {
  if (phrase.charAt(at) === '…') return 1;
  return phrase.startsWith('...', at) ? 3 : 0;
}

function skipSpaces(phrase: string, at: number): number {
  let end = at;
  while (end < phrase.length && /\s/u.test(phrase.charAt(end))) end += 1;
  return end;
}
