/**
 * The packs as regular expressions, as somebody would write them who has nothing else: a phrase, a name of a place and
 * a form of a fact each one. They do what the issue asks of phrases and facts and no more: gaps that end with the
 * sentence, slots, any ending; edges of words, where the script has words, if asked for: they keep V8 from skipping
 * ahead to the first letter, so that most people leave them out and live with "pass" in "passion". Nothing undoes
 * disguises there.
 */
import { join } from 'node:path';
import { loadPacks } from '../../src/packs/load.ts';
import { loadPlaces } from '../../src/places/load.ts';
import { currencies, multipliers } from '../../src/scoring/entities/currency.ts';
import { rates } from '../../src/scoring/entities/period.ts';
import type { Words } from '../../src/scoring/entities/words.ts';
import { employerForms } from '../../src/scoring/reading/employer.ts';
import { licenceForms } from '../../src/scoring/reading/licence-forms.ts';
import { piecesOf, type Piece, type Pieces } from '../../src/scoring/phrase.ts';

const escaped = (words: string): string =>
  words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const amount = String.raw`\d[\d.,]*`;
const currency = String.raw`(?:\p{Sc}|us\$|usdt?|eur|gbp|cny|rmb|thb|baht|php|vnd|idr|rp|myr|rm|inr|rs|aed|brl)`;
const money = `(?:${currency} ?${amount}|${amount} ?k? ?${currency})`;
const phone = String.raw`\+?\d[\d ().-]{6,18}\d`;
const mail = String.raw`[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}`;
const handle = String.raw`@[a-z]\w{2,31}`;
const link = String.raw`(?:https?:\/\/|www\.)[^\s"<>]{3,200}`;

/** What stands for a slot; of places any word, since all names would be one very long expression. */
const slots: Readonly<Record<string, string>> = {
  number: amount,
  money,
  contact: `(?:${mail}|${handle}|${phone})`,
  place: String.raw`\p{L}[\p{L}\p{M}]{1,30}`,
};

/** The words of a list of ours as one choice, the longest first. */
const anyOf = ({ entries }: Words<unknown>): string =>
  `(?:${entries
    .map(({ letters }) => escaped(letters))
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`;

const anyCurrency = anyOf(currencies);
const anyAmount = `${amount} ?${anyOf(multipliers)}?`;

/** Forms of facts; money with the words that the engine knows, in all its languages. */
const facts: readonly string[] = [
  `(?:${anyCurrency} ?${anyAmount}|${anyAmount} ?${anyCurrency})(?: ?${anyOf(rates)})?`,
  phone,
  mail,
  handle,
  link,
  String.raw`(?:t\.me|wa\.me|line\.me|zalo\.me)\/[\w+]{3,64}`,
  String.raw`(?:telegram|whats ?app|line|wechat|zalo|viber|signal)(?: id)? ?[:：]? ?[\w@+.-]{4,40}`,
  String.raw`(?:bc1|[13])[a-km-z1-9]{25,39}|0x[\da-f]{40}|t[a-z1-9]{33}`,
  String.raw`(?:aged? ?)?\d\d ?(?:-|–|to) ?\d\d ?(?:years|yrs|y\.?o\.?|tuổi|ปี|岁|歲)?`,
  String.raw`\d{2,3} ?(?:wpm|words per minute|字\/分)`,
  ...licenceForms.map(({ form }) => form.source),
  ...employerForms.map((form) => form.source),
];

const spaced =
  /[^\P{L}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const letterBefore = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const letterAfter = String.raw`(?![\p{L}\p{M}\p{N}])`;

function sourceOf(piece: Piece): string {
  if (piece.kind === 'gap') return String.raw`[^.!?\n]{0,60}?`;
  if (piece.kind === 'slot')
    return String.raw`\s*${slots[piece.name.split(':')[0] ?? ''] ?? amount}`;
  if (piece.kind === 'choice')
    return `(?:${piece.options.map((option) => option.map(sourceOf).join('')).join('|')})`;
  return `${piece.glued ? '' : String.raw`\s*`}${escaped(piece.text)}${piece.open ? String.raw`[^\s.,]*` : ''}`;
}

const plain = (pieces: Pieces): string =>
  pieces
    .map(sourceOf)
    .join('')
    .replace(/^\\s\*/u, '');

function edged(pieces: Pieces, phrase: string): string {
  const words = phrase.replaceAll(/[()|?*.<>:]/gu, ' ').trim();
  const begins = spaced.test(words.charAt(0)) ? letterBefore : '';
  const ends = spaced.test(words.at(-1) ?? '') && !phrase.endsWith('*') ? letterAfter : '';
  return `${begins}(?:${plain(pieces)})${ends}`;
}

const written = (phrases: readonly string[], edges: boolean): readonly string[] =>
  phrases.map((phrase) => {
    const pieces = piecesOf(phrase);
    return edges ? edged(pieces, phrase) : plain(pieces);
  });

/** Sources of the expressions of phrases, with edges of words or without, and of names of places and forms of facts. */
export function expressionsWithFacts(
  root: string,
  phrases: readonly string[],
  edges: boolean,
): readonly string[] {
  const names = loadPlaces(join(root, 'src/places')).flatMap((place) => place.names);
  return [...written([...phrases, ...names], edges), ...facts];
}

/** All phrases of the packs. */
export function phrasesOfPacks(root: string): readonly string[] {
  return loadPacks(join(root, 'src/packs')).flatMap(({ rules, languages }) => [
    ...rules.flatMap((rule) => [...rule.phrases, ...rule.unless]),
    ...languages.flatMap((language) =>
      Object.values(language.rules).flatMap((rule) => [...rule.phrases, ...rule.unless]),
    ),
  ]);
}
