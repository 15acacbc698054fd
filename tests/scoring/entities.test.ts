import { describe, expect, test } from 'vitest';
import { entitiesOf } from '../../src/scoring/entities.ts';
import type { Entity } from '../../src/scoring/entities.ts';

const all = (text: string): readonly Entity[] =>
  entitiesOf(text, { anchors: Int32Array.from({ length: text.length }, (_, at) => at) });

const moneyIn = (text: string): string[] =>
  all(text).flatMap((entity) =>
    entity.kind === 'money'
      ? [`${entity.low}–${entity.high} ${entity.currencies[0] ?? '?'} ${entity.period ?? '?'}`]
      : [],
  );

const moneyWordsIn = (text: string): string[] =>
  all(text).flatMap((entity) =>
    entity.kind === 'money' ? [text.slice(entity.from, entity.to)] : [],
  );

const contactsIn = (text: string): string[] =>
  all(text).flatMap((entity) => {
    if (!entity.kind.startsWith('contact')) return [];
    const kind = entity.kind.slice('contact:'.length);
    const more =
      'app' in entity ? ` ${entity.app}` : 'country' in entity ? ` ${entity.country}` : '';
    return [`${kind}${more} | ${text.slice(entity.from, entity.to)}`];
  });

describe('money', () => {
  test('in Vietnamese does not take "pay" before it for the name of the currency', () =>
    expect(moneyWordsIn('đóng 2 triệu, 500.000 đồng')).toEqual(['2 triệu', '500.000 đồng']));

  test.each([
    ['$1,500/month', ['1500–1500 USD month']],
    ['USD 1,000 - 1,500 per month', ['1000–1500 USD month']],
    ['US$3000 a month', ['3000–3000 USD month']],
    ['1.600 usd mensuales', ['1600–1600 USD month']],
    ['RM5,000-8,000 monthly', ['5000–8000 MYR month']],
    ['Rp 5.000.000 – Rp 7.000.000 per month', ['5000000–7000000 IDR month']],
    ['gaji 8-15jt', ['8000000–15000000 IDR month']],
    ['gaji 800rb/hari', ['800000–800000 IDR day']],
    ['20–25tr + thưởng', ['20000000–25000000 VND ?']],
    ['500.000 đồng', ['500000–500000 VND ?']],
    ['lương 12tr5/tháng', ['12500000–12500000 VND month']],
    ['15 -20 triệu/ tháng', ['15000000–20000000 VND month']],
    ['800k mỗi ngày', ['800000–800000 ? day']],
    ['月薪3万', ['30000–30000 CNY month']],
    ['底薪8000-10000元/月', ['8000–10000 CNY month']],
    ['日薪500元', ['500–500 CNY day']],
    ['1-2万', ['10000–20000 CNY ?']],
    ['月薪45,000~50,000元', ['45000–50000 CNY month']],
    ['เงินเดือน 35,000 บาท', ['35000–35000 THB month']],
    ['เงินเดือน ๓๕,๐๐๐ บาท/เดือน', ['35000–35000 THB month']],
    ['รายได้ 3 หมื่น ต่อเดือน', ['30000–30000 THB month']],
    ['월 300만원', ['3000000–3000000 KRW month']],
    ['日給5万円', ['50000–50000 JPY day']],
    ['оклад 1000 $', ['1000–1000 USD month']],
    ['90 000 руб. в месяц', ['90000–90000 RUB month']],
    ['от 80 тыс руб', ['80000–80000 RUB ?']],
    ['₹60,000 per month', ['60000–60000 INR month']],
    ['Rs 1,50,000/month', ['150000–150000 INR month']],
    ['1.5 lakh per month', ['150000–150000 INR month']],
    ['PHP 50k a month', ['50000–50000 PHP month']],
    ['₱50,000.00 monthly', ['50000–50000 PHP month']],
    ['up to 5000 USDT', ['5000–5000 USDT ?']],
    ['$25/hr', ['25–25 USD hour']],
    ['£28,500 per annum', ['28500–28500 GBP year']],
    ['R$ 3.500,00 por mês', ['3500–3500 BRL month']],
    ['3.000 € al mes', ['3000–3000 EUR month']],
    ['sueldo $ 15,000 mensuales', ['15000–15000 USD month']],
    ['𝟱𝟬𝟬 𝗨𝗦𝗗 per week', ['500–500 USD week']],
    ['5 days a week, 8 hours a day', []],
    ['3D designer, 30 people, 4K video', []],
    ['每周工作5天，工资5000元', ['5000–5000 CNY month']],
    ['founded in 2019, 500 staff', []],
    ['الراتب ٣٠٠٠ درهم شهريا', ['3000–3000 AED month']],
    ['راتب 5000 ريال', ['5000–5000 SAR month']],
    ['1000 دينار كويتي', ['1000–1000 KWD ?']],
    ['8000 جنيه في الشهر', ['8000–8000 EGP month']],
    ['راتب 1500 دولار أمريكي', ['1500–1500 USD month']],
    ['mshahara dola 1,200 kwa mwezi', ['1200–1200 USD month']],
    ['elfu 50 kwa siku', ['50000–50000 ? day']],
    ['Albashi dala 800 a wata', ['800–800 USD month']],
    ['naira dubu 500 a wata', ['500000–500000 NGN month']],
    ['N500,000 monthly', ['500000–500000 NGN month']],
    ['P50,000 monthly', ['50000–50000 PHP month']],
    ['60000/- per month', ['60000–60000 INR month']],
    ['ደመወዝ 800 – 1500 ዶላር', ['800–1500 USD month']],
    ['ደመወዝ 1500 ዶላር በወር', ['1500–1500 USD month']],
    ['বেতন ১৫০০ ডলার প্রতি মাসে', ['1500–1500 USD month']],
    ['২ লক্ষ টাকা মাসে', ['200000–200000 BDT month']],
    ['वेतन १५०० डलर प्रति महिना', ['1500–1500 USD month']],
    ['1.5 लाख रुपये महीना', ['150000–150000 INR month']],
    ['சம்பளம் 50 ஆயிரம் ரூபாய்', ['50000–50000 INR month']],
    ['சம்பளம் 2 இலட்சம்', ['200000–200000 INR month']],
    ['වැටුප ලක්ෂ 3', ['300000–300000 ? month']],
    ['රු. ලක්ෂ 2.5 මසකට', ['250000–250000 INR month']],
    ['මාසික වැටුප ඩොලර් 1000', ['1000–1000 USD month']],
    ['လစာ ၁၅ သိန်းမှ ၂၀ သိန်း', ['1500000–2000000 MMK month']],
    ['တစ်လ ၁၅၀၀ ဒေါ်လာ', ['1500–1500 USD month']],
    ['ប្រាក់ខែ ១០០០ ដុល្លារ', ['1000–1000 USD month']],
    ['ប្រាក់ខែ $800-1200 ក្នុងមួយខែ', ['800–1200 USD month']],
    ['ເງິນເດືອນ ໑໕໐໐ ໂດລາ', ['1500–1500 USD month']],
    ['ເງິນເດືອນ 15 ລ້ານກີບ', ['15000000–15000000 LAK month']],
    ['تنخواہ 2 لاکھ', ['200000–200000 INR month']],
    ['ماہانہ ۵۰۰۰۰ روپے', ['50000–50000 INR month']],
    ['월 3천만원', ['30000000–30000000 KRW month']],
    ['15 nghìn đô', ['15000–15000 USD ?']],
    ['sahod 50k', ['50000–50000 ? month']],
    ['50k sahod kada buwan', ['50000–50000 ? month']],
    ['RM 8k sebulan', ['8000–8000 MYR month']],
    ['2OOO $ a month', ['2000–2000 USD month']],
    ['1,5OO USD', ['1500–1500 USD ?']],
    ['USDT 2,500', ['2500–2500 USDT ?']],
    ['100 USD per shift', ['100–100 USD day']],
    ['1200 U.S. dollars', ['1200–1200 USD ?']],
    ['we serve 500k users monthly', []],
    ['handle 10k calls, salary paid on time', []],
    ['P2P sale, N95 mask', []],
    ['3D Ooh, 10 Oo', []],
  ])('%s → %j', (text, expected) => {
    expect(moneyIn(text)).toEqual(expected);
  });
});

describe('contacts', () => {
  test.each([
    ['Call +855 12 345 678 now', ['phone KH | +855 12 345 678']],
    ['ติดต่อ 081-234-5678', ['phone | 081-234-5678']],
    ['zalo: 0918 759 421', ['chat zalo | zalo: 0918 759 421', 'phone | 0918 759 421']],
    ['Telegram @hr_lily88', ['chat telegram | Telegram @hr_lily88']],
    ['write to @hr_lily88', ['handle | @hr_lily88']],
    ['t.me/hr_lily', ['chat telegram | t.me/hr_lily']],
    [
      'https://wa.me/85512345678.',
      ['chat whatsapp | https://wa.me/85512345678', 'phone KH | 85512345678'],
    ],
    ['微信：lily8899', ['chat wechat | 微信：lily8899']],
    ['飞机：@abc123', ['chat telegram | 飞机：@abc123']],
    ['WeChat: lilyhrjobs', ['chat wechat | WeChat: lilyhrjobs']],
    ['Line: Management Trainee', []],
    ['แอดไลน์ @jobkh99', ['chat line | แอดไลน์ @jobkh99']],
    ['cv to jobs@firm.co.th', ['mail | jobs@firm.co.th']],
    ['anna.hr (at) gmail [dot] com', ['mail | anna.hr (at) gmail [dot] com']],
    ['see https://bit.ly/3xyz', ['link | https://bit.ly/3xyz']],
    ['apply at www.firm.com/jobs today', ['link | www.firm.com/jobs']],
    [
      'chama no zap +44 7700 900 822',
      ['chat whatsapp | zap +44 7700 900 822', 'phone GB | +44 7700 900 822'],
    ],
    ['ቴሌግራም @abdi_hr', ['chat telegram | ቴሌግራም @abdi_hr']],
    ['ইমো 01712345678', ['chat imo | ইমো 01712345678', 'phone | 01712345678']],
    ['experience.We are', []],
    ['work @ our office', []],
    [
      'pay to 0x52908400098527886E0F7030069857D2E4169EE7',
      ['wallet | 0x52908400098527886E0F7030069857D2E4169EE7'],
    ],
    [
      'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
      ['wallet | bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ],
    ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', []],
  ])('%s → %j', (text, expected) => {
    expect(contactsIn(text)).toEqual(expected);
  });
});

test('a text of nothing but digits and a text of nothing but dots are read', () => {
  expect(all('1'.repeat(50_000)).length).toBeGreaterThan(0);
  expect(all('a.'.repeat(50_000))).toEqual([]);
  expect(all('@'.repeat(50_000))).toEqual([]);
  expect(all('5O'.repeat(50_000)).length).toBeGreaterThan(0);
  expect(all('elfu 5k sahod '.repeat(5000)).length).toBeGreaterThan(0);
});
