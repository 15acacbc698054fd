import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Listing } from '../../src/model.ts';
import { facts } from '../../src/scoring/facts/index.ts';
import { factNames } from '../../src/scoring/facts/names.ts';
import type { FactName } from '../../src/scoring/facts/names.ts';
import { readingOf } from './reading-of.ts';

type Case = readonly [listing: Partial<Listing> | string, quoted: readonly string[] | undefined];

const no = undefined;

/** For each fact: a listing and the words it quotes, or `no` where it does not hold. */
const cases: Readonly<Record<FactName, readonly Case[]>> = {
  'pay-above-local': [
    ['Làm tại Bavet Campuchia, lương 20tr/tháng nhân viên bao ăn ở trong khu và các bạn', ['20tr']],
    ['Work in Cambodia. Salary USD 700 per month', ['USD 700']],
    ['Work in Cambodia. Salary USD 200 per month', no],
    ['Work in Cambodia. Salary USD 1500 per month', no],
    [{ place: 'Hà Nội', pay: '10 - 20 triệu', title: 'Nhân viên kinh doanh' }, no],
  ],
  'pay-far-above-local': [
    ['Work in Cambodia. Salary USD 1,200-1,800 a month', ['USD 1,200-1,800']],
    ['Office in Myanmar, monthly salary 1000 USD', ['1000 USD']],
    [{ title: 'Typist', place: 'Phnom Penh', pay: 'USD 2500 per month' }, ['USD 2500']],
    [
      {
        title: 'Senior engineer',
        place: 'Phnom Penh',
        pay: 'USD 2500 per month',
        text: 'Bachelor of engineering and five years of experience with bridges.',
      },
      no,
    ],
    [
      {
        title: 'Senior engineer',
        place: 'Phnom Penh',
        pay: 'USD 2500 per month',
        text: 'No experience needed, any degree.',
      },
      ['USD 2500'],
    ],
    [
      {
        title: 'Site engineer',
        place: 'Savannakhet, Laos',
        pay: '₹95,000 per month',
        text: '5 साल ट्रांसमिशन में',
      },
      no,
    ],
    [
      {
        title: 'Site engineer',
        place: 'Savannakhet, Laos',
        pay: '₹95,000 per month',
        text: 'Age 18-35 years old, 1 year contract',
      },
      ['₹95,000'],
    ],
    [
      {
        title: 'Japanese speaking customer service',
        place: 'Phnom Penh',
        pay: 'USD 1500 per month',
        text: 'Bachelor degree.',
      },
      ['USD 1500'],
    ],
    [
      {
        title: 'Kỹ sư trưởng',
        place: 'Phnom Penh',
        pay: '2500 USD/tháng',
        text: 'Tốt nghiệp đại học, 5 năm kinh nghiệm',
      },
      no,
    ],
    ['Pagan 1200$ en la oficina de Laos, con todo incluido para los que viajan', ['1200$']],
    [{ text: 'Chat work in Poipet', pay: '60,000 baht per month' }, ['60,000 baht']],
    [{ place: 'Cambodia', text: 'We manage a portfolio of USD 5,000,000.' }, no],
    [{ place: 'London, United Kingdom', pay: '£45,000 per annum' }, no],
    ['Berlin, Germany: 4.500 € im Monat', no],
    [
      'Plumber in Australia, AUD 6000 a month. Lương và các bạn được bao ăn không làm việc của trong',
      no,
    ],
    [{ place: 'Singapore', pay: '$3,500 - $5,000' }, no],
    ['Our salary fund is $1.1 billion a year in the United States', no],
    [{ place: 'Bogotá', pay: '$ 2.500.000 mensuales' }, no],
  ],
  'pay-in-foreign-currency': [
    ['Kerja di Kamboja: gaji 800 USD per bulan dan akomodasi yang bisa untuk kami', ['800 USD']],
    ['Office work in Bangkok, Thailand. Salary 1200 USD monthly', ['1200 USD']],
    ['Salary 2000 USDT a month, remote', ['2000 USDT']],
    ['Salary 1200 USD monthly in Phnom Penh, Cambodia', no],
    ['Austin, United States: $4,000 per month', no],
    ['งานที่กัมพูชา เงินเดือน 30,000 บาท', no],
  ],
  'daily-pay-high': [
    ['earn $50-$500 a day from home', ['$50-$500']],
    ['日給8万円 東京', ['8万円']],
    ['Austin, United States: $200 per day', no],
    ['shop assistant, $15/hr', no],
  ],
  'no-employer-named': [
    ['We need 10 chat staff, good pay', []],
    ['Need ng 10 staff sa Cambodia', []],
    ['HIRING 10 STAFF SA CAMBODIA', []],
    ['Servicios Andinos S.A. busca 10 personas', no],
    ['Logistique Martin SAS recrute', no],
    [{ employer: 'Acme', text: 'We need 10 staff' }, no],
    ['Acme Services Sdn Bhd needs 10 staff', no],
    ['Công ty Minh Long tuyển 10 nhân viên', no],
    ['send your CV to jobs@acme-services.com', no],
    ['广州市恒名电子有限公司 招聘普工', no],
    ['缅甸公司招人，吃住都管', []],
    ['高价收银行卡四件套', []],
    ['五星飯店辦公，住宿三餐全包', []],
    ['名额有限，机票公司包', []],
    ['明珠酒店招聘前台', no],
    ['Limited slots only, inc meals', []],
    ['Acme Holdings Limited is hiring drivers', no],
    ['บริษัทจดทะเบียนถูกต้อง รับแอดมิน', []],
    ['บจก. มะลิ รับพนักงาน', no],
    ['شركة ألعاب أونلاين محتاجة ناس', []],
    ['شركة النور للمقاولات تطلب سائق', no],
    ['Công ty Đài Loan tuyển CSKH, CTY LO vé', []],
    ['Quán phở Bà Tám cần 2 bạn phục vụ', no],
    ['Kampuni ya Jambo inahitaji dereva', no],
    ['Kamfanin Sahara na neman direba', no],
    ['ក្រុមហ៊ុន Angkor Foods ត្រូវការបុគ្គលិក', no],
    ['ບໍລິສັດ ພູທອງ ຈຳກັດ ຮັບພະນັກງານ', no],
    ['ရွှေပြည် ကုမ္ပဏီလီမိတက် ဝန်ထမ်းခေါ်သည်', no],
    ['አባይ ኃ/የተ/የግ/ማ ሠራተኛ ይፈልጋል', no],
    ['㈱さくら ホールスタッフ募集', no],
    ['㈜한빛 사무직 모집', no],
    ['ООО «Ромашка» ищет водителя', no],
    ['Brasserie du Canal cherche un plongeur', no],
    ['Lark Coffee needs a barista', no],
    ['PT Samudra Jaya mencari kasir', no],
    ['Yılmaz Gıda A.Ş. şoför arıyor', no],
    ['हिमाल प्रा.लि. लाई चालक चाहियो', no],
    ['our hotel abroad needs staff', []],
  ],
  'licence-number': [
    ['DMW-123-LB-01152024-R', ['DMW-123-LB-01152024-R']],
    ['POEA License No. 045-LB-031522-R', ['POEA License No. 045-LB-031522-R']],
    ['PT Samudra, SIP3MI No. 210/2022', ['SIP3MI No. 210/2022']],
    ['R.A. B-1794/PUN/PER/100/5/10094/2022', ['B-1794/PUN/PER/100/5/10094/2022']],
    ['Lic. No. 123/070/71', ['Lic. No. 123/070/71']],
    ['लाइसेन्स नं. १२३/०७०/७१', ['लाइसेन्स नं. १२३/०७०/७१']],
    ['RL-1298', ['RL-1298']],
    ['রিক্রুটিং লাইসেন্স আরএল ০২১৫', ['আরএল ০২১৫']],
    ['SLBFE Licence No. 2415', ['SLBFE Licence No. 2415']],
    ['OEP Lic. No. 2231/RWP', ['OEP Lic. No. 2231/RWP']],
    ['ใบอนุญาตจัดหางาน เลขที่ น. 123/2560', ['ใบอนุญาตจัดหางาน เลขที่ น. 123/2560']],
    ['Giấy phép số 123/LĐTBXH-GP', ['Giấy phép số 123/LĐTBXH-GP']],
    ['Agensi Pekerjaan Maju Jaya Sdn Bhd', ['Agensi Pekerjaan Maju Jaya Sdn Bhd']],
    ['JTKSM 123B', ['JTKSM 123B']],
    ['EA Licence No: 12C3456', ['EA Licence No: 12C3456']],
    ['EA Reg No. R1234567', ['EA Reg No. R1234567']],
    ['私立就業服務機構許可證字號 1234', ['許可證字號 1234']],
    ['職業紹介 13-ユ-123456', ['13-ユ-123456']],
    [{ employer: 'Ocean (RL 1298)', text: 'Cook' }, ['RL 1298']],
    ['driving licence, 10 years, room 12C, 3456 people', no],
    ['url 123, girl 20, world 2024, RL', no],
    ['Call 0917 555 1234 for DMW licensed', no],
  ],
  'chat-only-contact': [
    ['Telegram @hr_lily88', ['Telegram @hr_lily88']],
    ['Zalo 0918759421 gặp Lan', ['Zalo 0918759421']],
    ['Gọi 0918759421 gặp Lan', no],
    ['Call our office: 021 555 1234, or Telegram @hr_lily88', no],
    ['了解V+：18247816885', ['18247816885']],
    ['0918759421 (Zalo)', ['0918759421']],
    ['Telegram @hr_lily88, 0918759421 (WhatsApp)', ['Telegram @hr_lily88']],
    ['WhatsApp +855 12 345 678 or mail anna@gmail.com', no],
    ['Telegram @hr_lily88, 12 Baker Street', no],
    ['Zalo 0918759421, địa chỉ: 12 Lê Lợi', no],
    ['微信：lily8899 中山路12号', no],
    ['Telegram @hr_lily88, 3 floors, street food, 18-35', ['Telegram @hr_lily88']],
    ['WhatsApp +855 12 345 678 or mail jobs@acme.com', no],
    ['WhatsApp +855 12 345 678, see www.acme.com', no],
    ['WhatsApp +855 12 345 678, see facebook.com/acme', ['WhatsApp +855 12 345 678']],
    [{ text: 'Apply here', links: ['https://t.me/lily_hr'] }, []],
    [{ text: 'Apply here', links: ['https://t.me/lily_hr', 'https://acme.com/jobs'] }, no],
    [
      {
        text: 'Apply here',
        url: 'https://board.example/1',
        links: ['https://t.me/lily_hr', 'https://board.example/2'],
      },
      [],
    ],
    ['Apply with your CV.', no],
  ],
  'free-mailbox': [
    ['cv to hr.lily@gmail.com', ['hr.lily@gmail.com']],
    ['cv to hr@acme.com', no],
  ],
  'company-mailbox': [
    ['cv to hr@acme.com', ['hr@acme.com']],
    ['cv to hr.lily@gmail.com', no],
  ],
  'short-link': [
    ['apply: https://bit.ly/abc123', ['https://bit.ly/abc123']],
    [{ text: 'Apply here', links: ['https://bit.ly/abc123'] }, []],
    ['apply: https://acme.com/jobs', no],
  ],
  'wallet-named': [
    [
      'send 20 to 0x52908400098527886E0F7030069857D2E4169EE7',
      ['0x52908400098527886E0F7030069857D2E4169EE7'],
    ],
    ['order 0x5290', no],
  ],
  'phone-of-another-country': [
    ['Work in Singapore. Call +855 12 345 678', ['+855 12 345 678']],
    ['Work in Singapore. https://wa.me/85512345678', ['85512345678']],
    ['Work in Singapore. Call +65 6123 4567', no],
    ['Call +855 12 345 678', no],
  ],
  'place-named': [
    ['Work in Poipet', ['Poipet']],
    [{ place: 'Springfield', text: 'Cook' }, []],
    ['Work abroad', no],
  ],
  'place-hotspot': [
    ['Work in Poipet', ['Poipet']],
    ['Work in Phnom Penh', no],
  ],
  'place-border': [
    ['We meet in Mae Sot', ['Mae Sot']],
    ['We meet in Phuket', no],
  ],
  'place-host': [
    ['Work in Phnom Penh', ['Phnom Penh']],
    ['Job in Myanmar', ['Myanmar']],
    ['Work in Phuket', no],
    ['รับสมัครงาน เวลาว่าง', no],
    ['cần lao động phổ thông', no],
    ['2 typists, fly now 🇰🇭', ['🇰🇭']],
    ['Cooks from 🇻🇪🇨🇴, fly now 🔥🇰', no],
  ],
  'place-unclear': [
    ['Office work overseas, all paid', ['overseas']],
    ['高薪海外 包机票', ['海外']],
    ['高薪海外 包机票，人在福建的优先安排车', ['海外']],
    ['barbero en Asia, pasaje y cama', ['Asia']],
    ['Office work overseas in Singapore', no],
    ['Office work', no],
  ],
  'place-changes': [
    [
      { title: 'Office staff, Singapore', text: 'You will work in Sihanoukville.' },
      ['Singapore', 'Sihanoukville'],
    ],
    [{ place: 'Cambodia', text: 'You will work in Sihanoukville.' }, no],
    [{ place: 'Singapore', text: 'Offices in Cambodia, Vietnam, Japan, China, India.' }, no],
  ],
  route: [
    ['Fly to Bangkok, then car to Myawaddy', ['Bangkok', 'Myawaddy']],
    ['đi xe từ Mộc Bài qua Bavet', ['Mộc Bài', 'Bavet']],
    ['Office in Bangkok', no],
    ['Office in Phnom Penh, Cambodia', no],
  ],
  'language-against-place': [
    ['Tuyển nhân viên làm việc tại Campuchia, lương cao và bao ăn ở cho các bạn', ['Campuchia']],
    ['รับแอดมินตอบแชท ทำงานที่ปอยเปต', ['ปอยเปต']],
    ['รับแอดมินตอบแชท ทำงานที่กรุงเทพ', no],
    ['Chat staff for Cambodia, the pay is good and you will have a bed', no],
  ],
  'work-at-home': [
    ['รับสมัครพนักงานร้านอาหารที่เชียงใหม่', ['เชียงใหม่']],
    ['รับสมัครพนักงานร้านอาหารที่เชียงใหม่ เดือนละ 15,000 บาท', ['เชียงใหม่']],
    // Another country's money, a crossing, the country beyond it, one that is only "abroad".
    ['รับสมัครแอดมินทำงานที่เชียงใหม่ เงินเดือน 1,500 USDT', no],
    ['รับสมัครพนักงานร้านอาหารที่แม่สอด', no],
    ['รับสมัครแอดมินทำงานที่กัมพูชา ออกเดินทางจากเชียงใหม่', no],
    ['รับสมัครแอดมินทำงานต่างประเทศ ออกเดินทางจากเชียงใหม่', no],
    ['Lowongan kerja di Malaysia untuk kami dan anda, gaji tidak kecil', no],
    ['รับสมัครพนักงานร้านอาหารที่กรุงเทพ', ['กรุงเทพ']],
    ['昆明招客服，路费全包，到了有人接', no],
    // Where wages are paid in dollars, dollars are home.
    ['ទទួលបុគ្គលិកនៅភ្នំពេញ ប្រាក់ខែ 280$', ['ភ្នំពេញ']],
    ['ទទួលបុគ្គលិកនៅក្រុងព្រះសីហនុ ប្រាក់ខែ 280$', no],
    // English is spoken everywhere: it tells of no home.
    ['We hire waiters for our restaurant in Manila and you will work with us', no],
    ['รับสมัครพนักงานร้านอาหาร', no],
  ],
  'age-or-sex-limits': [
    ['Age: 18 - 35', ['Age: 18 - 35']],
    ['Nam nữ 18-35t', ['18-35t']],
    ['อายุ 20-35 ปี', ['อายุ 20-35 ปี']],
    ['年龄18到35岁', ['年龄18到35岁']],
    ['de 18 a 33 añitos', ['18 a 33 añitos']],
    ['18-35 yrs old', ['18-35 yrs']],
    ['বয়স ১৮ থেকে ৩৫ বছর', ['বয়স ১৮ থেকে ৩৫ বছর']],
    ['उमेर १८ देखि ३५ वर्ष', ['उमेर १८ देखि ३५ वर्ष']],
    ['වයස 18 සිට 35', ['වයස 18 සිට 35']],
    ['வயது 18 முதல் 35', ['வயது 18 முதல் 35']],
    ['ዕድሜ 18 እስከ 32 ዓመት', ['ዕድሜ 18 እስከ 32 ዓመት']],
    ['umri miaka 18 hadi 35', ['umri miaka 18 hadi 35']],
    ['shekaru 18 zuwa 35', ['shekaru 18 zuwa 35']],
    ['العمر من 18 إلى 35 سنة', ['العمر من 18 إلى 35 سنة']],
    ['عمر 18 سے 35 سال', ['عمر 18 سے 35 سال']],
    ['အသက် ၁၈ မှ ၃၅ နှစ်', ['အသက် ၁၈ မှ ၃၅ နှစ်']],
    ['អាយុ ១៨ ដល់ ៣៥ ឆ្នាំ', ['អាយុ ១៨ ដល់ ៣៥ ឆ្នាំ']],
    ['ອາຍຸ 18 ຫາ 35 ປີ', ['ອາຍຸ 18 ຫາ 35 ປີ']],
    ['18-35 yaş', ['18-35 yaş']],
    ['20-25 people, 18-30 tables', no],
    ['3-5 years of experience', no],
  ],
  'typing-test': [
    ['typing 40 wpm', ['40 wpm']],
    ['พิมพ์ 35 คำ/นาที', ['35 คำ/นาที']],
    ['打字50字/分钟', ['50字/分钟']],
    ['हिंदी 30 शब्द प्रति मिनट', ['30 शब्द प्रति मिनट']],
    ['40 كلمة في الدقيقة', ['40 كلمة في الدقيقة']],
    ['35 ຄຳ/ນາທີ', ['35 ຄຳ/ນາທີ']],
    ['maandishi 40 maneno kwa dakika', ['40 maneno kwa dakika']],
    ['200 Anschläge pro Minute', ['200 Anschläge pro Minute']],
    ['40 people', no],
  ],
  'contact-past-board': [
    ['Write to kites.of.leeds@gmail.com', ['kites.of.leeds@gmail.com']],
    ['Call +44 20 7946 0958', ['+44 20 7946 0958']],
    ['Send papers to #EMAIL_0f9a3c5d7e11aa#.', []],
    ['Send papers to [email protected].', []],
    ['Write to post@kites-of-leeds.co.uk or call +44 20 7946 0958', no],
    ['Apply through this board.', no],
  ],
  'shouted-title': [
    [{ title: 'COUNTER HELP', text: 'Apply.' }, ['COUNTER HELP']],
    [{ title: 'Counter help wanted!', text: 'Apply.' }, ['Counter help wanted!']],
    [{ title: 'Counter help *URGENT*', text: 'Apply.' }, ['Counter help *URGENT*']],
    [{ title: 'HR CLERK', text: 'Apply.' }, no],
    [{ title: 'Counter help', text: 'APPLY NOW!' }, no],
    [{ title: '店員募集中、急募です', text: '応募' }, no],
  ],
  'says-little': [
    ['Clerks wanted. Apply.', []],
    [{ title: 'Clerk' }, no],
    ['A bakery looks for a baker who knows rye. '.repeat(40), no],
    ['パン職人を募集しています。'.repeat(40), no],
  ],
  'in-one-piece': [
    ['Clerks wanted. Apply.', []],
    ['Clerks wanted.\n\n\nApply.', []],
    ['A bakery since 1998.\nYou bake rye.\nThirty days off.', no],
    [{ title: 'Clerk' }, no],
  ],
  'disguised-words': [['free flight', no]],
};

test('every fact has a file and a file a fact', () => {
  const files = readdirSync('src/scoring/facts')
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'index' && file !== 'names');
  expect(new Set(files)).toEqual(new Set(factNames));
  expect(new Set(facts.keys())).toEqual(new Set(factNames));
});

describe.each(factNames)('%s', (name) => {
  test.each(cases[name])('%j → %j', (listing, quoted) => {
    const spans = facts.get(name)?.(readingOf(listing));
    expect(spans?.map(({ text }) => text)).toEqual(quoted);
  });

  test.each(cases[name])('%j: its spans are stretches of the listing', (listing) => {
    const reading = readingOf(listing);
    for (const { field, from, to, text } of facts.get(name)?.(reading) ?? [])
      expect(reading.listing[field].slice(from, to)).toBe(text);
  });
});

test('letters of another script and letters taken apart are disguised words', () => {
  const text =
    'frее flight or T e l e g r a m or full-time, Nam / Nữ, ca\u200bsino, self-made-man, S.S.S, 38 y/o';
  const sign = (from: number, to: number, grade: 'mixed' | 'separators', calms?: true) => ({
    rule: 0,
    field: 'text' as const,
    from,
    to,
    grade,
    ...(calms && { calms }),
  });
  const reading = readingOf(text, [
    sign(0, 11, 'mixed'),
    sign(15, 30, 'separators'),
    sign(34, 43, 'separators'),
    sign(45, 53, 'separators'),
    sign(55, 62, 'separators'),
    sign(64, 77, 'separators'),
    sign(79, 84, 'separators', true),
    sign(86, 92, 'separators'),
  ]);
  const quoted = facts
    .get('disguised-words')?.(reading)
    ?.map((span) => span.text);
  expect(quoted).toEqual(['frее flight', 'T e l e g r a m', 'ca\u200bsino']);
});
