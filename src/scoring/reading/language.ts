/** Which language a text is written in, as far as its script and its commonest words tell. */

const scripts: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x0e01, 0x0e5b, 'th'],
  [0x0e81, 0x0edf, 'lo'],
  [0x1000, 0x109f, 'my'],
  [0x1780, 0x17ff, 'km'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0b80, 0x0bff, 'ta'],
  [0x0d80, 0x0dff, 'si'],
  [0x1200, 0x137f, 'am'],
  [0x0600, 0x06ff, 'ar'],
  [0x0400, 0x04ff, 'ru'],
  [0x3040, 0x30ff, 'ja'],
  [0xac00, 0xd7af, 'ko'],
  [0x4e00, 0x9fff, 'zh'],
  [0x41, 0x7a, 'latin'],
  [0xc0, 0x24f, 'latin'],
  [0x1e00, 0x1eff, 'latin'],
];

const common: readonly (readonly [string, readonly string[]])[] = Object.entries({
  en: 'the and you for with our are will your this that have from we is of',
  vi: 'và của cho các được không làm việc người có lương bạn trong ạ nhân viên bao ăn',
  id: 'dan yang untuk dengan kami anda di dari ini kerja gaji tidak bisa akan dibutuhkan',
  ms: 'dan yang untuk dengan kami anda di dari ini kerja gaji tidak boleh akan diperlukan sahaja',
  tl: 'ang ng mga sa na po kayo para ay at may kung lang namin naman pwede',
  es: 'el los las con para que por una del más se y en su trabajo sin usted',
  pt: 'os as com para que por uma do da não você em seu trabalho sem e são',
  fr: 'le les des avec pour que une vous est et nous votre dans sans au',
  de: 'der die das und mit für sie wir ist ein eine bei ihre nicht oder',
  tr: 've için bir ile olarak bu da de çok olan iş maaş aranıyor veya',
  sw: 'na ya kwa wa kazi ni katika za la mshahara bila hii kwenye',
  ha: 'da na aiki za ku domin wannan ga kuma mu albashi ba',
  pl: 'i w z na do oraz się praca nie pracy dla jest od',
}).map(([language, words]) => [language, words.split(' ')]);

const enough = 3;

function latin(text: string): string {
  const words = text
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let best = '';
  let most = enough - 1;
  for (const [language, list] of common) {
    const count = list.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0);
    if (count > most) [best, most] = [language, count];
  }
  return best;
}

/** Kana decides for Japanese, and a few letters for Urdu, though most letters may be others. */
function refine(language: string, counts: ReadonlyMap<string, number>, text: string): string {
  if (language === 'zh' && (counts.get('ja') ?? 0) > 8) return 'ja';
  if (language === 'ar' && /[ٹڈڑےں]/.test(text)) return 'ur';
  if (language === 'hi' && /(?:छ|हुन्छ|गर्नुहोस्|भएको)/.test(text)) return 'ne';
  return language === 'latin' ? latin(text) : language;
}

/** The language of a text (BCP 47, without script), or empty where it cannot be told; looks at its first 1,200 units. */
export function languageOf(whole: string): string {
  const text = whole.slice(0, 1200);
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const script = scripts.find(([from, to]) => code >= from && code <= to);
    if (script) counts.set(script[2], (counts.get(script[2]) ?? 0) + 1);
  }
  let best = '';
  let most = 5;
  for (const [language, count] of counts) {
    // one sign of Han or Hangul says as much as three letters
    const said = language === 'zh' || language === 'ko' || language === 'ja' ? count * 3 : count;
    if (said > most) [best, most] = [language, said];
  }
  return best === '' ? '' : refine(best, counts, text);
}
