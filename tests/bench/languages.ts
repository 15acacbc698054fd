import type { Chance } from './chance.ts';

/** A made-up language: words in a real script, so that folding and matching meet what they meet in life. */
export interface MadeUp {
  readonly name: string;
  readonly words: readonly string[];
  /** What stands between words; nothing where the script has no spaces. */
  readonly space: string;
  /** How much of the texts is in it. */
  readonly share: number;
}

const english =
  `the and to of a in for with we you our is are your on as be will work team job or experience that at by this an
have from all company skills role position time customer service sales business support working must new years good strong
required ability more looking who people high join other please apply office management product development including able not
day environment candidate full marketing opportunity salary training communication responsible level provide based knowledge
hours week technical systems projects design software quality client growth successful responsibilities requirements please
travel free flight ticket accommodation visa passport abroad agency contract month weekly daily pay bonus commission meals
housing urgent hiring online remote home typing data entry telegram whatsapp contact message manager assistant driver cleaner
nurse factory hotel kitchen waiter casino chat operator speaker english chinese age between male female no fee deposit refund`.split(
    /\s+/u,
  );

const consonants = 'b c d f g h j k l m n p r s t v z'.split(' ');
const vowels = 'a e i o u'.split(' ');
const han = Array.from({ length: 900 }, (_, at) => String.fromCharCode(0x4e00 + at * 19));
const letters = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));

/** Scripts: how a word is spelled, how many words there are, how much of the texts. */
const scripts: readonly {
  name: string;
  parts: readonly (readonly string[])[];
  space: string;
  share: number;
}[] = [
  {
    name: 'spanish',
    parts: [consonants, ['a', 'e', 'i', 'o', 'u', 'ó', 'í', 'á', 'ñ']],
    space: ' ',
    share: 8,
  },
  { name: 'indonesian', parts: [consonants, vowels, ['', 'n', 'ng', 'k']], space: ' ', share: 6 },
  {
    name: 'vietnamese',
    parts: [
      ['th', 'v', 'ng', 'đ', 'l', 't', 'kh', 'm'],
      ['ư', 'ơ', 'ệ', 'á', 'à', 'ạ', 'i', 'o', 'ồ'],
      ['', 'n', 'c', 'ng'],
    ],
    space: ' ',
    share: 6,
  },
  {
    name: 'turkish',
    parts: [consonants, ['a', 'e', 'ı', 'i', 'ö', 'ü'], ['', 'ş', 'r', 'n']],
    space: ' ',
    share: 4,
  },
  {
    name: 'polish',
    parts: [
      ['w', 'k', 'sz', 'cz', 'p', 'ł', 'd'],
      ['a', 'ą', 'e', 'ę', 'o', 'ó', 'y'],
    ],
    space: ' ',
    share: 4,
  },
  {
    name: 'russian',
    parts: [letters(0x431, 0x43f), ['а', 'е', 'и', 'о', 'у', 'ы', 'я'], ['', 'т', 'н', 'й']],
    space: ' ',
    share: 6,
  },
  {
    name: 'greek',
    parts: [letters(0x3b2, 0x3c1), ['α', 'ε', 'ι', 'ο', 'ά', 'ί']],
    space: ' ',
    share: 2,
  },
  { name: 'arabic', parts: [letters(0x628, 0x63a), ['ا', 'و', 'ي', '']], space: ' ', share: 5 },
  { name: 'hebrew', parts: [letters(0x5d0, 0x5ea), ['', 'ו', 'י']], space: ' ', share: 2 },
  { name: 'hindi', parts: [letters(0x915, 0x939), letters(0x93e, 0x948)], space: ' ', share: 3 },
  {
    name: 'tamil',
    parts: [
      ['க', 'ச', 'ட', 'த', 'ப', 'ம', 'ய', 'ர', 'ல', 'வ'],
      ['', 'ா', 'ி', 'ு', '்'],
    ],
    space: ' ',
    share: 2,
  },
  {
    name: 'thai',
    parts: [letters(0xe01, 0xe2e), ['า', 'ิ', 'ี', 'ุ', 'ั', '่', 'ะ']],
    space: '',
    share: 4,
  },
  {
    name: 'burmese',
    parts: [letters(0x1000, 0x1020), ['ာ', 'ိ', 'ု', 'ေ', '်', 'း']],
    space: '',
    share: 2,
  },
  { name: 'khmer', parts: [letters(0x1780, 0x17a2), ['ា', 'ិ', 'ុ', 'េ', '់']], space: '', share: 1 },
  {
    name: 'korean',
    parts: [letters(0xac00, 0xac60).concat(letters(0xb098, 0xb0c0), letters(0xc77c, 0xc79f))],
    space: ' ',
    share: 2,
  },
  {
    name: 'japanese',
    parts: [letters(0x3042, 0x3093), letters(0x30a2, 0x30f3)],
    space: '',
    share: 1,
  },
  { name: 'chinese', parts: [han], space: '', share: 6 },
];

/** English, with words of real job ads, and all made-up languages. */
export function languagesOf(chance: Chance, vocabulary: number): readonly MadeUp[] {
  return [
    { name: 'english', words: withMade(english, chance, vocabulary), space: ' ', share: 40 },
    ...scripts.map(({ name, parts, space, share }) => ({
      name,
      space,
      share,
      words: made(parts, chance, vocabulary),
    })),
  ];
}

function withMade(words: readonly string[], chance: Chance, vocabulary: number): readonly string[] {
  return [
    ...words,
    ...made([consonants, vowels, ['', 'n', 'r', 's', 't', 'll']], chance, vocabulary),
  ];
}

function made(
  parts: readonly (readonly string[])[],
  chance: Chance,
  count: number,
): readonly string[] {
  return Array.from({ length: count }, () => {
    const syllables = 1 + chance.below(4);
    return Array.from({ length: syllables }, () =>
      parts.map((part) => chance.pick(part)).join(''),
    ).join('');
  });
}
