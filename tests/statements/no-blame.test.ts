/** Statement 29: nothing that we say blames, labels or orders somebody who may have been harmed, in any language. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '../../src/interface/words.ts';
import { loadPacks } from '../../src/packs/load.ts';
import { wordingsOf } from '../../src/packs/proofs.ts';
import { sentencesOf } from './sentences.ts';

/** Victim, slave, greedy, stupid, naive, "you should have known", "we will rescue you", in each language. */
const blaming: Readonly<Record<string, RegExp>> = {
  en: /\bvictim|\bslave|greed|stupid|naive|gullible|fell for|should have known|why did you|\brescue|your own fault/iu,
  es: /víctima|esclav|codicios|estúpid|ingenu|deberías haber|debería haber sabido|rescatar/iu,
  fr: /victime|esclave|cupide|stupide|naïf|naïve|auriez dû|aurais dû/iu,
  pt: /vítima|escrav|ganancios|estúpid|ingênu|deveria ter|devia ter/iu,
  de: /\bopfer|sklav|gierig|dumm(?:heit)?\b|naiv|hätten Sie wissen|hättest du wissen/iu,
  ru: /жертв|рабств|\bраб[ыа]?\b|жадн|глуп|наивн|должны были знать/iu,
  tr: /kurban|mağdur|köle|açgözlü|aptal|bilmeliydi/iu,
  id: /korban|budak|serakah|bodoh|naif|seharusnya Anda tahu/iu,
  ms: /mangsa|hamba abdi|tamak|bodoh|naif|sepatutnya tahu/iu,
  tl: /biktima|alipin|sakim|gahaman|tanga\b|bobo\b|dapat alam mo/iu,
  vi: /nạn nhân|nô lệ|tham lam|ngu ngốc|ngây thơ|lẽ ra bạn/iu,
  th: /เหยื่อ|ทาส|โลภ|โง่|น่าจะรู้/u,
  lo: /ເຫຍື່ອ|ຂ້າທາດ|ຄວາມໂລບ|ໂງ່/u,
  km: /ជនរងគ្រោះ|ទាសករ|លោភលន់|ល្ងង់/u,
  my: /သားကောင်|ကျေးကျွန်|လောဘကြီး|မိုက်မဲ/u,
  hi: /शिकार|पीड़ित|ग़?ुलाम|लालची|मूर्ख|बेवकूफ/u,
  ne: /पीडित|दासत्व|लोभी|मूर्ख/u,
  bn: /ভুক্তভোগী|ক্রীতদাস|লোভী|বোকা/u,
  ur: /متاثرہ|غلامی|لالچی|بیوقوف/u,
  ta: /பாதிக்கப்பட்டவர்|அடிமை|பேராசை|முட்டாள்/u,
  si: /ගොදුර|වින්දිත|වහල්|කෑදර|මෝඩ/u,
  ar: /ضحي[ةت]|ضحايا|عبيد|جشع|طمّاع|غبي|ساذج/u,
  sw: /mwathiri[wk]a|mhanga|mtumwa|tamaa|mjinga|mpumbavu/iu,
  am: /ሰለባ|ተጎጂ|ባሪያ|ስግብግብ|ሞኝ|ደደብ/u,
  ha: /wanda aka cuta|\bbawa\b|haɗama|\bwawa\b|sakarai/iu,
  ja: /被害者|奴隷|欲張り|愚か|馬鹿/u,
  ko: /피해자|노예|욕심|어리석|바보/u,
  'zh-Hans': /受害者|奴隶|贪婪|贪心|愚蠢|傻/u,
  'zh-Hant': /受害者|被害人|奴隸|貪婪|貪心|愚蠢|傻/u,
};
const languages = readdirSync('src/interface/words');

test('every language of the interface has its list', () => {
  expect(languages.filter((language) => !(language in blaming))).toEqual([]);
});

test.each(languages)('%s blames nobody', (language) => {
  const found = sentencesOf(words(language).words).filter(([, sentence]) =>
    blaming[language]?.test(sentence),
  );
  expect(found).toEqual([]);
});

test('"not your fault" is said in English where somebody is held, or gave something', () => {
  const { states } = words('en').words.help;
  for (const state of [states.stuck, states.gave])
    expect(state.lines.join(' ')).toContain('It is not your fault.');
});

/** What signs say of those who write the ads is not said of the reader. */
const ofReaders = /you (?:fell|should have)|your own fault|greedy people|why did you/iu;

const signs = wordingsOf(loadPacks('src/packs')).filter(({ language }) => language === 'en');

test('no sign blames who reads it', () => {
  const found = signs.filter(({ wording: { title, why, ask } }) =>
    ofReaders.test(`${title} ${why} ${ask}`),
  );
  expect(found.map(({ rule }) => rule.name)).toEqual([]);
});
