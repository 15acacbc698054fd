import { spokenIn } from './spoken.ts';

/** Which language a text is written in, as far as its script and its commonest words tell. */

/** Blocks of one language each, by their first code; the block ends where the next begins. */
const blocks: readonly (readonly [from: number, language: string])[] = [
  [0x41, 'latin'],
  [0x250, ''],
  [0x400, 'ru'],
  [0x530, ''],
  [0x600, 'ar'],
  [0x780, ''],
  [0x900, 'hi'],
  [0x980, 'bn'],
  [0xa00, ''],
  [0xb80, 'ta'],
  [0xc00, ''],
  [0xd80, 'si'],
  [0xe00, 'th'],
  [0xe80, 'lo'],
  [0xf00, ''],
  [0x1000, 'my'],
  [0x10a0, ''],
  [0x1200, 'am'],
  [0x13a0, ''],
  [0x1780, 'km'],
  [0x1800, ''],
  [0x1e00, 'latin'],
  [0x1f00, ''],
  [0x3040, 'ja'],
  [0x3100, ''],
  [0x4e00, 'zh'],
  [0xa000, ''],
  [0xac00, 'ko'],
  [0xd7b0, ''],
];

const languages = [...new Set(blocks.map(([, language]) => language))];

/** For every 16 code units, which of the languages: the blocks begin at multiples of 16, but for the first. */
const rows = new Uint8Array(0x1000);
blocks.forEach(([from, language], i) => {
  const to = blocks[i + 1]?.[0] ?? 0x10000;
  rows.fill(languages.indexOf(language), from >> 4, to >> 4);
});

const common: Readonly<Record<string, string>> = {
  en: 'the and you for with our are will your this that have from we is of',
  vi: 'và của cho các được không làm việc người có lương bạn trong ạ nhân viên bao ăn tuyen nhan vien luong viec khong duoc cong nguoi',
  hi: 'liye hai hain mein aur nahi nahin chahiye naukri kaam paise bhi milega karein karo wale rahne',
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
};

/** The languages that have a common word. */
const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(common))
  for (const word of words.split(' '))
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

const longestCommon = Math.max(...[...languagesOf.keys()].map(({ length }) => length));

const enough = 3;

/** How many units are looked at. */
const sample = 400;

const none = languages.indexOf('');

function latin(text: string): string {
  const counts = new Map<string, number>();
  let best = '';
  let most = enough - 1;
  for (const word of spokenIn(text.toLowerCase().normalize('NFC'), longestCommon)) {
    for (const language of languagesOf.get(word) ?? []) {
      const count = (counts.get(language) ?? 0) + 1;
      counts.set(language, count);
      if (count > most) [best, most] = [language, count];
    }
  }
  return best;
}

/** Words of Nepali that Hindi has not; its "छ" ends many Hindi words too ("कुछ"). */
const nepali =
  /(?:^|[\s,।!?])(?:छ|छन्|छैन|पनि|लागि|गर्ने|भएको|हुने|चाहियो|तपाईं|हामी|सम्पर्क)(?=$|[\s,।!?])|हुन्छ|हुनेछ|गर्नुहोस्|सक्नुहुन्छ|मा काम/u;

/** Kana decides for Japanese, and a few letters for Urdu and Nepali, though most letters may be others. */
function refine(language: string, kana: number, text: string): string {
  if (language === 'zh' && kana > 8) return 'ja';
  if (language === 'ar' && /[ٹڈڑےں]/.test(text)) return 'ur';
  if (language === 'hi' && nepali.test(text)) return 'ne';
  return language === 'latin' ? latin(text) : language;
}

/** One sign of Han, kana or Hangul says as much as three letters. */
const worth = languages.map((language) =>
  language === '' ? 0 : ['zh', 'ja', 'ko'].includes(language) ? 3 : 1,
);
const japanese = languages.indexOf('ja');
const fewest = 5;

/** The language of a text (BCP 47, without script), or empty where it cannot be told; looks at its first units only. */
export function languageOf(whole: string): string {
  const text = whole.slice(0, sample);
  const seen = new Uint16Array(languages.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const row = code < 0x41 ? none : (rows[code >> 4] ?? none);
    seen[row] = (seen[row] ?? 0) + 1;
  }
  let best = none;
  let most = fewest;
  for (let row = 0; row < languages.length; row++) {
    const said = (seen[row] ?? 0) * (worth[row] ?? 0);
    if (said > most) [best, most] = [row, said];
  }
  return refine(languages[best] ?? '', seen[japanese] ?? 0, text);
}
