import { expect, test } from 'vitest';
import { makeFoldTable } from '../../src/packs/fold-table.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';

const phrases = [
  'free flight ticket',
  'high salary',
  'telegram only',
  'no experience needed',
  'passport will be kept',
  'urgent hiring',
  'daily payment',
  'accommodation provided',
  'customer service',
  'work from home',
  'easy money',
  'whatsapp',
  'processing fee',
  'boleto aéreo gratis',
  'sueldo alto',
  'sin experiencia',
  'gaji tinggi',
  'tiket pesawat gratis',
  'tanpa pengalaman',
  'việc nhẹ lương cao',
  'bao ăn ở',
  'không cần kinh nghiệm',
  'ücretsiz konaklama',
  'yüksek maaş',
];
const fold = foldOf(makeFoldTable());
const matcher = matcherOf(
  buildRecord(
    phrases.map((phrase, owner) => ({ owner, phrase })),
    fold,
  ),
  fold,
);

const eachLetter = (text: string, change: (letter: string, at: number) => string): string =>
  Array.from(text, (letter, at) => (/\p{L}/u.test(letter) ? change(letter, at) : letter)).join('');
const shifted = (text: string, first: number): string =>
  eachLetter(text, (letter) =>
    /[a-z]/u.test(letter) ? String.fromCodePoint(first + letter.charCodeAt(0) - 97) : letter,
  );
const put = (text: string, sign: string): string =>
  text
    .split(' ')
    .map((word) => Array.from(word).join(sign))
    .join(sign.trim() === '' ? '   ' : ' ');
const by =
  (pairs: Readonly<Record<string, string>>, every = 1) =>
  (text: string): string =>
    eachLetter(text, (letter, at) => (at % every === 0 ? (pairs[letter] ?? letter) : letter));
const smallCapitals = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘqʀꜱᴛᴜᴠᴡxʏᴢ';

const disguises: Readonly<Record<string, (text: string) => string>> = {
  capitals: (text) => text.toUpperCase(),
  'full width': (text) => shifted(text, 0xff41),
  'mathematical bold': (text) => shifted(text, 0x1d41a),
  'enclosed letters': (text) => shifted(text, 0x24d0),
  'small capitals': (text) =>
    eachLetter(text, (letter) => Array.from(smallCapitals)[letter.charCodeAt(0) - 97] ?? letter),
  'Cyrillic look-alikes': by({ a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х' }),
  digits: by({ o: '0', i: '1', e: '3', a: '4', s: '5', t: '7' }, 2),
  'zero width': (text) => put(text, '\u200b'),
  'soft hyphens': (text) => put(text, '\u00ad'),
  dots: (text) => put(text, '.'),
  hyphens: (text) => put(text, '-'),
  spaces: (text) => put(text, ' '),
  emoji: (text) => put(text, '🌟'),
  'combining marks': (text) => eachLetter(text, (letter) => `${letter}\u0336`),
  decomposed: (text) => text.normalize('NFD'),
};

test.each(Object.keys(disguises))(
  'phrases are met in this disguise, with exact spans: %s',
  (name) => {
    const missed = phrases.filter((phrase, owner) => {
      const disguised = disguises[name]?.(phrase) ?? '';
      const text = `Hello! ${disguised}; write soon`;
      const hits = matcher.find(fold.fold(text), []);
      return !hits.some((hit) => hit.owner === owner && text.slice(hit.from, hit.to) === disguised);
    });
    expect(missed).toEqual([]);
  },
);
