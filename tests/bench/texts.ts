import { chanceOf, type Chance } from './chance.ts';
import { languagesOf, type MadeUp } from './languages.ts';

/** Texts and phrases to measure on, made by us: the same for everyone, and nobody's ads. */
export interface BenchTexts {
  readonly texts: readonly string[];
  /** Other texts of the same kind, to learn from what is rare. */
  readonly background: readonly string[];
  /** Rare to find in the texts, but for those that were planted. */
  readonly phrases: readonly string[];
}

const vocabulary = 2500;
/** So many phrases are drawn before the texts. */
const drawnFirst = 3000;

/**
 * Makes listings of about 300 to 6,000 characters (the middle one 1,500), 40 of 100 in English, with prices,
 * addresses, bullets and curly quotes; one in four holds one or two of the first 300 phrases.
 */
export function benchTexts(listings: number, phraseCount: number, seed = 7): BenchTexts {
  // However many phrases are asked for, the texts follow the same draws: they are the same ones.
  const { chance, languages, phrases: planted } = drawn(seed, drawnFirst);
  const text = (): string => listing(chance.pick(languages), planted, chance);
  return {
    texts: Array.from({ length: listings }, text),
    background: Array.from({ length: Math.ceil(listings / 2) }, () =>
      listing(chance.pick(languages), [], chance),
    ),
    phrases: drawn(seed, phraseCount).phrases,
  };
}

/** What a seed draws: words of languages, each of these as often as its share, and so many phrases. */
function drawn(
  seed: number,
  count: number,
): {
  readonly chance: Chance;
  readonly languages: readonly MadeUp[];
  readonly phrases: readonly string[];
} {
  const chance = chanceOf(seed);
  const languages = languagesOf(chance, vocabulary).flatMap((language) =>
    Array.from({ length: language.share }, () => language),
  );
  return { chance, languages, phrases: phrasesOf(languages, count, chance) };
}

function listing(language: MadeUp, phrases: readonly string[], chance: Chance): string {
  const length = 300 + Math.floor(1200 * Math.exp((chance.next() - 0.5) * 2.6));
  const planted = phrases.length > 0 && chance.next() < 0.26 ? 1 + chance.below(2) : 0;
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const part = sentence(language, chance);
    parts.push(part);
    size += part.length;
  }
  for (let count = 0; count < planted; count += 1) {
    parts.splice(
      chance.below(parts.length),
      0,
      ` ${phrases[chance.below(Math.min(300, phrases.length))]}. `,
    );
  }
  return parts.join('');
}

function sentence(language: MadeUp, chance: Chance): string {
  const words = Array.from({ length: 5 + chance.below(14) }, () => word(language, chance)).join(
    language.space,
  );
  const capital = words.charAt(0).toUpperCase() + words.slice(1);
  return `${chance.pick(['', '', '', '• ', '“'])}${capital}${chance.pick(['. ', '. ', '.\n', '! ', '’s. ', '\n'])}`;
}

function word(language: MadeUp, chance: Chance): string {
  const odd = chance.next();
  if (odd > 0.97)
    return chance.pick([
      '$1,500',
      '18-35',
      '+66 81 234 5678',
      'hr@example.com',
      '@agent_line',
      'https://example.com/a',
      '🔥',
      '9:00',
    ]);
  return chance.pick(language.words, true);
}

/** Phrases of two to five words; the words of each language are drawn evenly, so that most phrases are rare. */
function phrasesOf(languages: readonly MadeUp[], count: number, chance: Chance): readonly string[] {
  const phrases = new Set<string>();
  while (phrases.size < count) {
    const language = chance.pick(languages);
    const words = Array.from({ length: 2 + chance.below(4) }, () => chance.pick(language.words));
    const phrase = words.join(language.space);
    if (phrase.length >= 5 && phrase.length <= 40) phrases.add(phrase);
  }
  return [...phrases];
}
