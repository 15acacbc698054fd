import { describe, expect, test } from 'vitest';
import { makeFoldTable } from '../../src/packs/fold-table.ts';
import { languagesWanted } from '../../src/packs/languages.ts';
import { loadPlaces, nowhere } from '../../src/places/load.ts';
import { foldOf } from '../../src/scoring/fold/index.ts';
import { buildRecord } from '../../src/scoring/match/build.ts';
import { matcherOf } from '../../src/scoring/match/index.ts';
import { placesIn } from '../../src/scoring/reading/places.ts';
import { phraseOf } from '../../src/places/endings.ts';

const places = loadPlaces();
const fold = foldOf(makeFoldTable());
const matcher = matcherOf(
  buildRecord(
    places.flatMap(({ names, tier }, owner) =>
      names.map((phrase) => ({ owner, phrase, slot: `place:${tier}` })),
    ),
    fold,
  ),
  fold,
);

const placesOf = (text: string): readonly string[] =>
  placesIn('text', text, matcher.find(fold.fold(text), []), (owner) => places[owner]).map(
    ({ place }) => place.name,
  );

const languages = Object.keys(languagesWanted);

/** Names of all countries in a language, by the Unicode CLDR that Node carries, without what stands in brackets. */
function countryNames(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Intl.DisplayNames([language === 'tl' ? 'fil' : language], {
    type: 'region',
    fallback: 'none',
  });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const found = new Map<string, Set<string>>();
  for (const first of letters)
    for (const second of letters) {
      const name = names.of(`${first}${second}`)?.replace(/\s*[(（].*?[)）]/g, '');
      if (name === undefined || `${first}${second}` === nowhere) continue;
      found.set(name, new Set([...(found.get(name) ?? []), `${first}${second}`]));
    }
  return found;
}

test.each(languages)('no place has a name that is another country in %s', (language) => {
  const names = countryNames(language);
  const wrong = places.flatMap(({ country, written }) =>
    written.filter((text) => {
      const owners = names.get(text);
      return owners !== undefined && !owners.has(country);
    }),
  );
  expect(wrong).toEqual([]);
});

/** A country's name that is an everyday word of the language too: it is met with "country", "in" or "to" before it. */
const everyday = new Set(['th TH', 'th LA', 'lo LA', 'lo TH', 'km TH', 'km LA', 'my TH', 'ja TH', 'vi LA']); // prettier-ignore

test.each(languages)(
  'host countries and those on the way are met by their names in %s',
  (language) => {
    const names = new Intl.DisplayNames([language === 'tl' ? 'fil' : language], { type: 'region' });
    const missed = ['KH', 'LA', 'MM', 'TH', 'MY', 'PH', 'VN', 'AE'].filter((country) => {
      if (everyday.has(`${language} ${country}`)) return false;
      const own = places.find((place) => place.kind === 'country' && place.country === country);
      return !placesOf(names.of(country) ?? '').includes(own?.name ?? '');
    });
    expect(missed).toEqual([]);
  },
);

const scripts = 'Latin Han Thai Myanmar Khmer Lao Devanagari Bengali Arabic Tamil Sinhala Cyrillic Ethiopic Katakana Hangul'.split(' '); // prettier-ignore

/** Known to few outside their neighbourhood: their names stand there in the scripts of their neighbours only. */
const small = 'Ruili|Xishuangbanna|Dongxing|Kunming|Nanning|Batam|Chrey Thom|Pursat|Boten Laos|Tai Chang|Pangkham|Payathonsu|Sungai Golok|Chiang Khong|Nong Khai|Moc Bai|Tay Ninh|Ha Tien|Mong Cai'.split('|'); // prettier-ignore

test.each(places.filter(({ tier, name }) => tier !== 'other' && !small.includes(name)))(
  '$name has a name in every script of the packs',
  ({ written }) => {
    const missing = scripts.filter(
      (script) => !written.some((name) => new RegExp(`\\p{Script=${script}}`, 'u').test(name)),
    );
    expect(missing).toEqual([]);
  },
);

describe('names as people write them in a sentence', () => {
  test.each([
    ['কম্বোডিয়ায় চাকরি, থাইল্যান্ডে ট্রেনিং, লাওসের অফিস', 'Cambodia Thailand Laos'],
    ['মায়ানমারে কাজ, দুবাইয়ে ট্রানজিট, পোইপেটে অফিস', 'Myanmar Dubai Poipet'],
    ['कम्बोडियामा काम, बैंककबाट म्यानमारमा, दुबईमा', 'Cambodia Bangkok Myanmar Dubai'],
    ['कंबोडिया में नौकरी, थाईलैंड होकर म्यांमार', 'Cambodia Thailand Myanmar'],
    ['කාම්බෝජයේ රැකියා, තායිලන්තයට, ලාඕසයේ, බැංකොක්වල', 'Cambodia Thailand Laos Bangkok'],
    ['கம்போடியாவில், தாய்லாந்திலிருந்து மியான்மருக்கு, லாவோஸில்', 'Cambodia Thailand Myanmar Laos'],
    ['በካምቦዲያ ስራ፣ ወደ ታይላንድ፣ ለላኦስ፣ ከዱባይ፣ የምያንማር', 'Cambodia Thailand Laos Dubai Myanmar'],
    ["Kamboçya'da iş, Taylanda uçuş, Dubai'de", 'Cambodia Thailand Dubai'],
    ['Работа в Камбодже, вылет в Таиланд, офис в Мьянме', 'Cambodia Thailand Myanmar'],
    ['в Сиануквиле, через Бангкок, из Лаоса', 'Sihanoukville Bangkok Laos'],
    ['Arbeit in Kambodscha, Flug nach Thailand', 'Cambodia Thailand'],
    ['Kazi Kambodia, kupitia Tailandi', 'Cambodia Thailand'],
    ['Aiki a Kambodiya, ta Tailan, Lawos', 'Cambodia Thailand Laos'],
    ['عمل بكمبوديا وتايلاند ولاوس، لميانمار، بدبي', 'Cambodia Thailand Laos Myanmar Dubai'],
    ['کمبوڈیا میں نوکری، تھائی لینڈ سے میانمار', 'Cambodia Thailand Myanmar'],
    ['ကမ္ဘောဒီးယားမှာ၊ ထိုင်းနိုင်ငံက မြဝတီ၊ ပွိုင်ပက်မှာ', 'Cambodia Thailand Myawaddy Poipet'],
    ['ការងារនៅប៉ោយប៉ែត ទៅថៃ ប្រទេសឡាវ មីយ៉ាន់ម៉ា', 'Poipet Thailand Laos Myanmar'],
    ['ວຽກຢູ່ກຳປູເຈຍ ປອຍເປດ ໄປໄທ ມຽນມາ', 'Cambodia Poipet Thailand Myanmar'],
    ['ทำงานกัมพูชา ปอยเปต ผ่านแม่สอด', 'Cambodia Poipet Mae+Sot'],
    ['カンボジアで勤務、タイランド経由、ミャンマーへ', 'Cambodia Thailand Myanmar'],
    ['캄보디아에서 근무, 태국으로, 미얀마로', 'Cambodia Thailand Myanmar'],
    ['làm tại Cam-pu-chia, cămbốt, Tam giác vàng', 'Cambodia Cambodia Golden+Triangle+SEZ'],
    ['girls for c*mbo or my4n, J埔寨, ฝั่งกัมพู, ক্যাম্বো', 'Cambodia Myanmar Cambodia Cambodia Cambodia'],
    ['tuyển công nhân Bắc Ninh, bac giang, TP. Thanh Hóa', 'Bac+Ninh Bac+Giang Thanh+Hoa'],
    ['โรงงานชลบุรี ขอนแก่น เขตบางนา', 'Chonburi Khon+Kaen Bang+Na'],
    ['loker Cikarang, penempatan Medan; kilang Shah Alam', 'Bekasi Medan Shah+Alam'],
    ['சென்னையில் வேலை, மதுரையில், கோயம்புத்தூர்ல', 'Chennai Madurai Coimbatore'],
    ['लखनऊ में काम, पोखराको होटल, গাজীপুরে গার্মেন্টস', 'Lucknow Pokhara Gazipur'],
    ['लाहौर, کراچی میں, فیصل آباد, ගාල්ලේ, කුරුණෑගලට', 'Lahore Karachi Faisalabad Galle Kurunegala'],
    ['愛知県の工場、札幌で、경기도 평택에서, 旺角茶餐廳, 东莞电子厂', 'Aichi Hokkaido Gyeonggi Pyeongtaek Mong+Kok Dongguan'],
    ['ဟိုတယ် လှိုင်သာယာမှာ, ទួលគោក, ຫຼວງພະບາງ', 'Hlaing+Tharyar Toul+Kork Luang+Prabang'],
    ['柬埔寨西港高薪，泰國曼谷，緬甸妙瓦底，KK園區', 'Cambodia Sihanoukville Thailand Bangkok Myanmar Myawaddy KK+Park'],
    ["Antalyada otel, İzmir'den, Kadıköy'de kafe", 'Mediterranean+Turkey Aegean+Turkey Districts+of+Istanbul'],
    ['работа в Уфе, в Ростове-на-Дону, в Хмельницком', 'Volga Southern+Russia Western+Ukraine'],
    ['ሆቴል በሐዋሳ፣ ከአዲስ አበባ', 'Southern+Ethiopia Addis+Ababa'],
    ['معلم شاورما بالدمام، نادل في الدار البيضاء', 'Eastern+Province+of+Saudi+Arabia Casablanca+and+around'],
    ['aiki a Kano, kazi Mwanza', 'North+West+Nigeria Lake+region+of+Tanzania'],
    ['vaga em Fortaleza-CE, mesero en Medellin', 'Northeastern+Brazil Medellín'],
    ['Ernte bei Beelitz, serveuse à Abidjan', 'Berlin+and+Brandenburg Abidjan'],
  ])('%s', (text, named) => {
    expect(placesOf(text)).toEqual(named.split(' ').map((name) => name.replaceAll('+', ' ')));
  }); // prettier-ignore
});

test.each([
  '行きたい国へ旅行しましょう、働きたい勤務地',
  'シャワーを浴びるまで待ってください',
  'индивидуальный подход, грузите, российский',
  'भारतीय नागरिक, चीनी',
  'đi lao động, bữa ăn do công ty lo, qua miền Tây',
  'ทำงานเวลาว่างลาวตลอดวัน',
  'خوبصورت رنگوں میں',
  '亚太城市经理，美索不达米亚',
  '서버마다, 메사이아 공연',
  'soup with chile, gin and tonic, uk',
  'bộ phận thiết kế, đánh giá lại, hoàn thành hóa đơn, hàng năm định kỳ, nhà trắng',
  'cử chỉ lịch sự, lòng thành, son la mejor opción, los baños limpios, emekli albay',
  'surat lamaran, padang rumput, warna perak, bahan kimia, yankin, an sanya',
  'บางนาทีต้องรีบ บริษัทเขาใหญ่มาก เงินเดือนเขาหลักหมื่น น่าน แพร่',
  '부산물 처리, 안산다고, 김해영 대리, 분당 300타, 사기를 고양시키고, 양산 시 품질',
  '大厦门口，每天津贴，资金门槛，更新界面，其中环节，出海口，完美里程',
  'கண்டிப்பாக வர வேண்டும், காலி பணியிடம்',
  'धर्म गया, अच्छी सूरत, कोटा, शिमला मिर्च, চাকরি পাবনা, হইছে ভোলা',
  'ធ្លាប់ធ្វើរោងចក្រ ចេះបើកឡាន, စစ်တွေဖြစ်နေ',
  'combo meal, Kamboj, bamboo, Ambo town',
  'yatarak para kazan, kano turu, adres burdur, oranı yüksek',
  'produtos da loja, as malas de madeira, fortaleza, a rua',
  'se les quitó el pasaporte, apartado de lugar, la plata, sacaba fotos, una taza',
  'ich zahle bar, Fahrräder rügen, Essen frei, 30% rabat',
  "paris sportifs, a nice job, mon grand est là-bas, à l'Orient",
  'a cikin katanga, adana bayanai, karatu, lalaking Kano',
  'توصيل طلبات حولي، رياض أطفال، أفران، اللون الرمادي، تازہ تصویر',
  'семей с детьми, ровно в девять, плов в казане, орёл',
])('ordinary words are no places: %s', (text) => {
  expect(placesOf(text)).toEqual([]);
});

test.each([
  ['Россия', undefined, 'Росс(ия|ии|ию|ией)'],
  ['Лаос', undefined, 'Лаос(а|у|ом|е)?'],
  ['Чили', undefined, 'Чили'],
  ['லாவோஸ்', undefined, 'லாவோஸ*'],
  ['Laos', undefined, 'Laos'],
  ['за границ*', undefined, 'за границ*'],
])('%s as a phrase: %s → %s', (name, language, phrase) => {
  expect(phraseOf(name, language)).toBe(phrase);
});
