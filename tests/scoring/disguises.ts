/** What advertisers do to words so that machines do not read them and people do. */

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

/** Fifteen disguises by name. */
export const disguises: Readonly<Record<string, (text: string) => string>> = {
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
