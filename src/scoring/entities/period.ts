import { words, wordAt, wordWithin } from './words.ts';

/** What one payment is for. */
export type Period = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Words that say "a month" wherever they stand: these alone make a figure a rate. */
export const rates = words<Period>([
  ['/h|/hr|/hour|/ hour|/ hr|per hour|an hour|hourly|a hour|/giờ|/ giờ|mỗi giờ|một giờ|/jam|/ jam|per jam|sejam|/小时|/時|/小時|每小时|每小時|一小时|/ชม|/ชั่วโมง|ต่อชั่วโมง|ชั่วโมงละ|/hora|por hora|la hora|a la hora|/час|в час|/ч|saatlik|/saat|في الساعة|시간당|時間|per oras|kada oras|bawat oras|par heure|de l\'heure|/heure|pro stunde|die stunde|/std|/stunde|/time|kwa saa|a awa|بالساعة|للساعة|प्रति घंटा|प्रति घण्टा|ঘণ্টায়|প্রতি ঘণ্টা|فی گھنٹہ|மணி நேரத்திற்கு|மணிக்கு|පැයකට|တစ်နာရီ|ក្នុងមួយម៉ោង|/ម៉ោង|ຕໍ່ຊົ່ວໂມງ|ຊົ່ວໂມງລະ|/ຊົ່ວໂມງ|በሰዓት|/시간|/時間', 'hour'],
  ['/day|/ day|/d|per day|a day|daily|each day|/ngày|/ ngày|mỗi ngày|một ngày|1 ngày|/hari|/ hari|per hari|sehari|sehari.|harian|/天|/ 天|/日|每天|每日|一天|日薪|/วัน|ต่อวัน|วันละ|/ วัน|/día|/dia|por día|por dia|al día|al dia|diario|diarios|diarias|/araw|kada araw|bawat araw|per araw|/день|в день|/сутки|за день|за смену|в сутки|günlük|/gün|günde|يوميا|في اليوم|باليوم|प्रतिदिन|रोज|일당|하루|日給|per giorno|par jour|pro tag|kwa siku|ቀን|በቀን|per shift|a shift|each shift|/shift|/ shift|/смена|/смену|в смену|mỗi ca|một ca|/ca|per giliran|setiap hari|tiap hari|每班|一班|/班|por turno|/turno|pro schicht|/schicht|/กะ|ต่อกะ|กะละ|kwa zamu|kila siku|kullum|a rana|kowace rana|يومياً|كل يوم|لليوم|للوردية|प्रति दिन|दैनिक|रोजाना|प्रति शिफ्ट|দৈনিক|প্রতিদিন|দিনে|روزانہ|یومیہ|فی دن|நாளுக்கு|தினசரி|தினமும்|ஒரு நாளைக்கு|දිනකට|දවසකට|တစ်ရက်|တစ်နေ့|နေ့စဉ်|ក្នុងមួយថ្ងៃ|ក្នុង១ថ្ងៃ|មួយថ្ងៃ|/ថ្ងៃ|ຕໍ່ມື້|ມື້ລະ|/ມື້|በየቀኑ|ዕለታዊ|arawan|/jour|par jour|/tag|am tag|täglich|/일|매일|일급|/日|1日', 'day'],
  ['/week|/ week|/wk|per week|a week|weekly|/tuần|/ tuần|mỗi tuần|một tuần|/minggu|/ minggu|per minggu|seminggu|/周|/週|每周|每週|一周|/สัปดาห์|ต่อสัปดาห์|สัปดาห์ละ|/semana|por semana|a la semana|al semana|semanal|semanales|semanais|/linggo|kada linggo|/нед|/неделя|/неделю|в неделю|за неделю|haftalık|haftada|أسبوعيا|في الأسبوع|हफ्ते|주급|週給|par semaine|pro woche|kwa wiki|setiap minggu|tiap minggu|bawat linggo|per linggo|/semaine|/woche|wöchentlich|kila wiki|a mako|kowane mako|duk mako|بالأسبوع|كل أسبوع|للأسبوع|أسبوعياً|हफ्ते में|साप्ताहिक|प्रति सप्ताह|प्रति हप्ता|সপ্তাহে|সাপ্তাহিক|ہفتہ وار|فی ہفتہ|வாரத்திற்கு|வாரம்|සතියකට|တစ်ပတ်|ក្នុងមួយសប្តាហ៍|ក្នុងមួយសប្ដាហ៍|/សប្តាហ៍|ຕໍ່ອາທິດ|ອາທິດລະ|/ອາທິດ|በሳምንት|በየሳምንቱ|매주|/주|/週', 'week'],
  ['/month|/ month|/mo|/ mo|/mth|per month|a month|monthly|each month|every month|pcm|/tháng|/ tháng|mỗi tháng|một tháng|1 tháng|hàng tháng|/th|/bulan|/ bulan|/bln|/ bln|per bulan|sebulan|perbulan|bulanan|/月|/ 月|每月|每个月|一个月|一個月|个月|月薪|/เดือน|/ เดือน|ต่อเดือน|เดือนละ|/mes|/ mes|por mes|al mes|mensual|mensuales|mensuais|mensal|por mês|/mês|ao mês|/buwan|kada buwan|bawat buwan|per buwan|a buwan|isang buwan|monthly|/мес|/ мес|/месяц|в мес|в месяц|ежемесячно|за месяц|aylık|/ay|ayda|شهريا|شهرياً|في الشهر|بالشهر|شهري|प्रति माह|महीना|महीने|प्रतिमाह|प्रति महिना|মাসিক|প্রতি মাসে|মাসে|ماہانہ|மாதம்|මසකට|월급|월|한 달|月給|か月|par mois|/mois|im monat|pro monat|/monat|monatlich|kwa mwezi|በወር|a wata|တစ်လ|ក្នុងមួយខែ|/ខែ|ຕໍ່ເດືອນ|/ເດືອນ|setiap bulan|tiap bulan|buwanan|mensuel|mensuels|kila mwezi|duk wata|kowane wata|kowanne wata|كل شهر|للشهر|हर महीने|प्रति महीना|मासिक|महिनाको|महिनामा|महिना|মাসিক ভিত্তিতে|প্রতিমাসে|ماہوار|فی مہینہ|فی ماہ|مہینہ|مہینے|மாதத்திற்கு|மாதத்துக்கு|மாதந்தோறும்|මාසයකට|මාසෙකට|මාසික|လစဉ်|တလ|တစ်လကို|ក្នុង១ខែ|មួយខែ|ប្រចាំខែ|ເດືອນລະ|ወርሃዊ|በየወሩ|한달|매달|매월|/월|毎月|/ 月|รายเดือน|/ด.', 'month'],
  ['/year|/ year|/yr|per year|a year|yearly|per annum|p.a.|annually|annual|annum|/năm|mỗi năm|một năm|/tahun|per tahun|setahun|/年|每年|年薪|一年|ต่อปี|ปีละ|/año|anuales|anual|al año|por ano|/год|в год|yıllık|سنويا|연봉|年収|年俸|par an|im jahr|pro jahr|kwa mwaka|lpa|setiap tahun|bawat taon|kada taon|por año|/an|jährlich|im jahr|yılda|kila mwaka|a shekara|في السنة|سنوياً|प्रति वर्ष|सालाना|वार्षिक|বছরে|سالانہ|ஆண்டுக்கு|வருடத்திற்கு|වසරකට|අවුරුද්දකට|တစ်နှစ်|ក្នុងមួយឆ្នាំ|/ឆ្នាំ|ຕໍ່ປີ|ປີລະ|በዓመት|/ปี|/년', 'year'],
]); // prettier-ignore

/** Words that say it only beside an amount of money whose currency is known. */
const beside = words<Period>([
  ['tháng|bulan|bln|buwan|mes|месяц|мес|เดือน|月|month|ay|lương tháng|gaji bulanan|salario mensual|月薪|底薪月|月入|เงินเดือน|เดือน|월급|월|月給|월 수입|lcb', 'month'],
  ['ngày|hari|araw|día|วัน|天|日薪|日入|일당|日給|日结|日結|gaji harian', 'day'],
  ['giờ|jam|小时|時薪|时薪|시급|時給|ชั่วโมง|час', 'hour'],
  ['周薪|週薪|tuần|minggu|주급', 'week'],
  ['年薪|연봉|年収', 'year'],
]); // prettier-ignore

const lead = (text: string, at: number): number => {
  let here = at;
  while (here < text.length && here < at + 3 && ' (\u00a0+,'.includes(text.charAt(here))) here++;
  return here;
};

/** The period that follows directly after a figure, and where it ends. */
export function rateAt(text: string, at: number): { period: Period; to: number } | undefined {
  const found = wordAt(text, lead(text, at), rates);
  return found && { period: found.value, to: found.to };
}

/** Names of pay: it is a month's, where nothing else is said. */
const payNouns =
  'lương cứng|lương cơ bản|gaji pokok|gaji|sueldo|salário|工资|薪资|薪資|เงินเดือน|зарплата|зп|з/п|оклад|maaş|راتب|वेतन|salary|sahod|lương|mshahara|salaire|gehalt|तलब|सैलरी|মাসিক বেতন|বেতন|تنخواہ|சம்பளம்|வருமானம்|වැටුප|လစာ|ប្រាក់ខែ|ເງິນເດືອນ|ደመወዝ|albashi|lohn|salario|renda|급여|الراتب|thu nhập|sweldo|income|earning|earnings';
const pay = words<Period>([[payNouns, 'month']]);

/** Words that say it before the figure; only words of pay, so that "5 days a week" says nothing. */
const leading = words<Period>([
  [payNouns, 'month'],
  ['monthly|lương tháng|lcb|gaji bulanan|mensual|mensuales|月薪|底薪|月入|月收入|월급|월|月給|월수입|ежемесячно|aylık|basic|মাসিক|ماہانہ|මාසික|တစ်လ|လစဉ်|ወርሃዊ|mensal|buwanan|kwa mwezi|월수익', 'month'],
  ['daily|lương ngày|gaji harian|diario|日薪|日入|日赚|日结|日結|รายวัน|일당|日給|ежедневно|günlük|per day|วันละ|ต่อวัน|တစ်ရက်|တစ်နေ့|နေ့စဉ်|दैनिक|রোজ|দৈনিক|روزانہ|يوميا|දිනකට|දවසකට|ក្នុងមួយថ្ងៃ|មួយថ្ងៃ|ມື້ລະ|በቀን|በየቀኑ|kwa siku|kila siku|kullum|täglich|par jour|diária|arawan|하루|일급', 'day'],
  ['hourly|时薪|時薪|시급|時給|รายชั่วโมง', 'hour'],
  ['weekly|周薪|週薪|주급|週給|еженедельно|haftalık|सप्ताहिक|সাপ্তাহিক|weekly pay|สัปดาห์ละ|ອາທິດລະ|kwa wiki', 'week'],
  ['annual|yearly|年薪|연봉|年収|年俸', 'year'],
]); // prettier-ignore

const breaks = '.,;:!?。，、；！？\n\r';

/** How far the sentence runs on from `at`, at most 22 units; a figure begins something else ("for 40 hours a week"). */
const clauseEnd = (text: string, at: number): number => {
  let here = at;
  const stops = (char: string): boolean => breaks.includes(char) || /\d/.test(char);
  while (here < text.length && here < at + 22 && !stops(text.charAt(here))) here++;
  return here;
};

/** Where the clause before `at` begins, at most 18 units back; a colon belongs to it. */
const clauseStart = (text: string, at: number): number => {
  let here = at;
  const stops = breaks.replace(':', '');
  while (here > 0 && here > at - 18 && !stops.includes(text.charAt(here - 1))) here--;
  return here;
};

/** A month, where a word of pay stands in the clause of a figure: "sahod 50k", "50k sahod". */
export const paidNear = (text: string, from: number, to: number): Period | undefined =>
  (
    wordWithin(text, clauseStart(text, from), from, pay) ??
    wordWithin(text, to, Math.min(clauseEnd(text, to), to + 12), pay)
  )?.value;

/** The period near an amount of money: right after it, a little further on, or a word of pay before it. */
export function periodNear(text: string, from: number, to: number): Period | undefined {
  const next = wordAt(text, lead(text, to), rates) ?? wordAt(text, lead(text, to), beside);
  const found = next ?? wordWithin(text, to, clauseEnd(text, to), rates);
  return (found ?? wordWithin(text, clauseStart(text, from), from, leading))?.value;
}
