import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { browserWords } from '../../src/interface/browser-words.ts';
import { nearest } from '../../src/interface/language.ts';
import { noteWords } from '../../src/interface/notes.ts';
import { languages } from '../../src/interface/languages.ts';
import { words, type NotesTranslation } from '../../src/interface/words.ts';
import { sentences } from './sentences.ts';

const folder = join(import.meta.dirname, '../../src/interface/words');
const codes = readdirSync(folder);
const english = words('en');
const inNotes = import.meta.glob<NotesTranslation>('../../src/interface/words/*/notes.ts', {
  eager: true,
  import: 'notes',
});

describe('words', () => {
  test('exist in the languages that have a folder, each under its name', () => {
    expect(
      languages()
        .map(({ code }) => code)
        .sort(),
    ).toEqual([...codes].sort());
  });

  test.each(codes)('%s has every sentence, none of them empty', (code) => {
    const own = sentences(words(code).words);
    expect(own.map(([path]) => path)).toEqual(sentences(english.words).map(([path]) => path));
    expect(own.filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  // The name is a name; some languages say “Data” as English does.
  const sharedWithEnglish = /^\.(name|toolbar\.plain|report\.formats\.json)/;

  test.each(codes.filter((code) => code !== 'en'))('%s leaves nothing in English', (code) => {
    const inEnglish = new Map(sentences(english.words));
    const same = sentences(words(code).words).filter(
      ([path, sentence]) => inEnglish.get(path) === sentence && !sharedWithEnglish.test(path),
    );
    expect(same).toEqual([]);
  });

  test.each(Object.values(english.words.harms))(
    'a headline has nine words at most: $seenIn',
    ({ seenIn }) => {
      expect(english.words.signs.seenIn(12, seenIn).split(' ').length).toBeLessThanOrEqual(9);
    },
  );

  test.each(codes.filter((code) => code !== 'en'))('%s is marked as not yet read', (code) => {
    expect(words(code).wasRead).toBe(false);
  });

  test.each([
    [
      'en',
      /\bscam(?! compounds)|\bfake|\bfraud(?!ulent)|\bverified|\bvictim|\bsafe (?:job|ad)|\bis safe\b(?! for| to)/i,
    ],
    ['hi', /नकली|फर्जी|सत्यापित|पीड़ित/],
    ['bn', /ভুয়া|নকল|জাল|যাচাইকৃত|ভুক্তভোগী|শিকার/],
    ['ne', /नक्कली|झूटो|प्रमाणित|पीडित/],
    ['ur', /جعلی|نقلی|تصدیق شدہ|متاثرہ|شکار/],
    ['ta', /போலி|சான்றளிக்கப்பட்ட|பாதிக்கப்பட்டவர்/],
    ['si', /ව්‍යාජ|බොරු|සත්‍යාපිත|වින්දිත|ගොදුර/],
    ['pt', /\bfals[oa]|\bfraudulent|\bverificad|\bvítima/i],
    ['de', /\bgefälscht|\bfake|\bverifiziert|\bopfer|\bbetrüger/i],
    ['es', /\bfals[oa]|\bfraudulent|\bverificad|\bvíctima/i],
    ['id', /\bpalsu|\bterverifikasi|\bkorban/i],
    ['vi', /giả mạo|đã xác minh|nạn nhân/i],
    ['th', /ปลอม|ยืนยันแล้ว|เหยื่อ/],
    ['zh-Hans', /虚假|假冒|已验证|受害者/],
    ['ar', /مزيف|موثّق|ضحية/],
    ['ms', /\bpalsu|\bdisahkan|\bmangsa/i],
    ['zh-Hant', /虛假|假冒|已驗證|受害者|被害人/],
    ['tl', /\bpeke\b|\bhuwad|\bbiktima|\bberipikado/i],
    ['my', /အတု|အတည်ပြုပြီး|သားကောင်|ခံရသူ/],
    ['km', /ក្លែងក្លាយ|បានផ្ទៀងផ្ទាត់|ជនរងគ្រោះ/],
    ['lo', /ປອມ|ຢືນຢັນແລ້ວ|ຜູ້ເຄາະຮ້າຍ/],
    ['fr', /\bfau(?:x|sse)|\bfrauduleu|\bvérifié|\bvictime/i],
    ['sw', /bandia|\bfeki|(?<!vituo vya )utapeli|imethibitishwa|mwathiriwa|waathiriwa|wahanga/i],
    ['am', /የውሸት|ሐሰተኛ|የተረጋገጠ|ተጎጂ|ሰለባ/],
    ['ha', /na bogi|na ƙarya|jabu|an tabbatar da shi|wanda abin ya shafa|mazambata/i],
    ['ru', /фальшив|поддельн|фейк|проверенн(?:ая|ое|ый) (?:фирм|объявл|компан)|жертв/i],
    ['tr', /sahte|doğrulanmış|mağdur|kurban/i],
    ['ja', /偽|認証済み|検証済み|被害者/],
    ['ko', /가짜|허위|인증된|검증된|피해자/],
  ])('%s never calls an ad, a firm or a person names', (code, banned) => {
    const offending = sentences(words(code).words).filter(
      ([path, sentence]) => banned.test(sentence) && !path.includes('cyber-fraud'),
    );
    expect(offending).toEqual([]);
  });

  test.each(codes)('%s has page titles that give nothing away', (code) => {
    const { popup, help, report, welcome, check, settingsPage } = words(code).words;
    for (const { title } of [popup, help, report, welcome, check, settingsPage]) {
      expect(title).not.toMatch(
        /traffick|victim|police|scam|तस्करी|पुलिस|ठग|পাচার|পুলিশ|প্রতারণা|बेचबिखन|प्रहरी|اسمگلنگ|پولیس|ٹھگ|கடத்தல்|காவல்|மோசடி|ජාවාරම|පොලිසි|වංචා|tráfico|golpe|polícia|vítima|menschenhandel|polizei|betrug|opfer|trata|estafa|诈骗|贩|警|lừa|ตำรวจ|شرط|احتيال|pemerdagangan|mangsa|polis|penipuan|詐騙|販|biktima|pulis|panloloko|လူကုန်ကူး|ရဲ|လိမ်|ជួញដូរ|ប៉ូលិស|បោកប្រាស់|ຄ້າມະນຸດ|ຕຳຫຼວດ|ຫຼອກລວງ|traite|arnaque|polisi|utapeli|haramu|mwathir|ፖሊስ|ማጭበርበር|ሰዎች ንግድ|ተጎጂ|ƴan sanda|yan sanda|zamba|fatauci|полици|мошенн|торговл|жертв|dolandır|insan ticaret|mağdur|警察|人身|詐欺|被害|경찰|인신|사기|피해/i,
      );
    }
  });

  test('the banner says at most nine words in its headline and no sentence over 20', () => {
    const { signs, harms } = english.words;
    expect(signs.toCheck(2).split(' ').length).toBeLessThanOrEqual(9);
    for (const [, sentence] of sentences(harms)) {
      for (const one of sentence.split(/[.!?]/)) expect(one.split(' ').length).toBeLessThan(20);
    }
  });

  test('counts take the plural of the language', () => {
    expect(words('en').words.banner.mark(1)).toBe('1 sign to check');
    expect(words('en').words.banner.mark(2)).toBe('2 signs to check');
    expect(words('ar').words.banner.mark(2)).toContain('علامتان');
    expect(words('ar').words.banner.mark(3)).toContain('3 علامات');
    expect(words('ar').words.banner.mark(11)).toContain('11 علامة');
    expect(words('ru').words.packs.signs(21)).toBe('21 признак');
    expect(words('ru').words.packs.signs(3)).toBe('3 признака');
    expect(words('ru').words.packs.signs(11)).toBe('11 признаков');
  });

  test('a name inside a sentence keeps its own direction', () => {
    expect(words('ar').words.popup.grant('facebook.com')).toContain('\u2068facebook.com\u2069');
  });

  test.each(codes)('the notes of %s say the same as its pages', (code) => {
    const { banner, signs, harms, plain } = words(code).words;
    const own = inNotes[`../../src/interface/words/${code}/notes.ts`];
    const notes = noteWords(own && { language: code, words: own });
    expect(sentences(notes.words).map(([, sentence]) => sentence)).toEqual(
      sentences({ plain: { undo: plain.undo, more: plain.more }, harms, signs, banner }).map(
        ([, sentence]) => sentence,
      ),
    );
    expect(notes.direction).toBe(words(code).direction);
  });

  test.each([...codes, 'es-MX', 'xx'])(
    'the browser’s menu and button say in %s what it has',
    (code) => {
      const { menu, toolbar } = words(code).words;
      expect(sentences(browserWords(code))).toEqual(sentences({ menu, toolbar }));
    },
  );
});

describe('the language of a reader', () => {
  test.each([
    ['es-MX', 'es'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['ar-EG', 'ar'],
    ['xx', 'en'],
    ['', 'en'],
    ['not a language', 'en'],
  ])('"%s" is served by %s', (asked, served) => {
    expect(words(asked).language).toBe(served);
  });

  test('Taiwan is served by traditional Chinese as soon as there is any', () => {
    expect(nearest('zh-TW', ['en', 'zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
    expect(nearest('zh-Hant-HK', ['en', 'zh-Hans', 'zh-Hant'])).toBe('zh-Hant');
  });

  test('Arabic runs from right to left', () => {
    expect(words('ar').direction).toBe('rtl');
    expect(words('th').direction).toBe('ltr');
  });
});
