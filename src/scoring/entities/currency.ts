import { words } from './words.ts';

/** ISO 4217 codes a sign or word may mean, the likeliest first; the place of the job decides between them. */
export type Currencies = readonly [string, ...string[]];

const dollars: Currencies = [
  'USD', 'MXN', 'COP', 'CLP', 'ARS', 'SGD', 'HKD', 'TWD', 'CAD', 'AUD', 'NZD', 'DOP', 'BRL',
]; // prettier-ignore
const pesos: Currencies = ['PHP', 'MXN', 'COP', 'ARS', 'CLP', 'DOP'];
const rupees: Currencies = ['INR', 'PKR', 'NPR', 'LKR'];
const yuan: Currencies = ['CNY', 'TWD', 'HKD', 'MOP'];

/** Currencies by sign, code or word, in the languages of the rule packs. */
export const currencies = words<Currencies>([
  ['usd|us$|u.s.$|us dollar|us dollars|usd$|dollars us|đô|đô la|dolar as|dolar amerika|дол|долл', ['USD']],
  ['美金|美元|美刀|刀|ดอลลาร์|ดอลล่าร์|ดอลล่า|доллар|доллара|долларов|долларах|달러|ドル|米ドル', ['USD']],
  ['$|dollar|dollars|dólar|dólares|dolar|دولار|डॉलर|ডলার|ڈالر|டாலர்|ဒေါ်လာ|ដុល្លារ|ໂດລາ|baks|баксов|buck|bucks', dollars],
  ['usdt|tether|u币|泰达币|юсдт', ['USDT']],
  ['eur|€|euro|euros|евро|يورو|欧元|歐元|ユーロ|유로', ['EUR']],
  ['gbp|£|pound|pounds|英镑|英鎊', ['GBP']],
  ['¥|￥', ['CNY', 'JPY']],
  ['cny|rmb|人民币|人民幣|块钱|块|yuan|юаней|นหยวน|หยวน|tệ|nhân dân tệ|nhan dan te', ['CNY']],
  ['元|圆|圓|蚊', yuan],
  ['ntd|nt$|nt|twd|台币|台幣|新台幣', ['TWD']],
  ['hkd|hk$|港币|港幣', ['HKD']],
  ['sgd|s$|新币|新幣|坡币', ['SGD']],
  ['myr|rm|ringgit|马币|馬幣|令吉|ริงกิต', ['MYR']],
  ['thb|baht|บาท|฿|泰铢|泰銖|бат|батов|バーツ|바트', ['THB']],
  ['vnd|vnđ|₫|đ|đồng|dong|越南盾|ດົ່ງ', ['VND']],
  ['idr|rp|rupiah|印尼盾', ['IDR']],
  ['php|₱|piso|比索', ['PHP']],
  ['peso|pesos', pesos],
  ['mxn', ['MXN']], ['cop', ['COP']], ['clp', ['CLP']], ['ars', ['ARS']],
  ['pen|soles|s/', ['PEN']],
  ['r$|reais|real|brl', ['BRL']],
  ['jpy|yen|円|圓|日元|日圓|엔', ['JPY']],
  ['krw|won|원|₩|韩元|韓元', ['KRW']],
  ['inr|₹|रुपये|रुपए|টাকা ভারতীয়', ['INR']],
  ['rs|rs.|rupee|rupees|रु|रू|روپے|روپئے|රු|රුපියල්|ரூபாய்|ரூ', rupees],
  ['pkr', ['PKR']], ['npr', ['NPR']], ['lkr', ['LKR']],
  ['bdt|taka|৳|টাকা', ['BDT']],
  ['mmk|kyat|kyats|ကျပ်', ['MMK']],
  ['khr|riel|riels|រៀល|៛', ['KHR']],
  ['lak|kip|ກີບ|₭', ['LAK']],
  ['aed|dhs|درهم إماراتي|迪拉姆', ['AED']],
  ['dirham|dirhams|dh|درهم|دراهم', ['AED', 'MAD']],
  ['sar|riyal|riyals|ريال', ['SAR', 'QAR', 'OMR']],
  ['qar', ['QAR']], ['kwd', ['KWD']], ['bhd', ['BHD']], ['omr', ['OMR']],
  ['egp|جنيه|ج.م', ['EGP']],
  ['try|tl|₺|lira|türk lirası', ['TRY']],
  ['rub|rur|₽|руб|руб.|рублей|рубля|рублях', ['RUB']],
  ['kzt|₸|тенге', ['KZT']], ['uzs|сум|сумов|so\'m', ['UZS']], ['kgs|сомов|сом', ['KGS']],
  ['uah|₴|грн|гривен', ['UAH']], ['gel|₾|лари', ['GEL']],
  ['pln|zł|zl|złotych', ['PLN']], ['czk|kč', ['CZK']], ['ron|lei', ['RON', 'MDL']],
  ['kes|ksh|kshs|ksh.', ['KES']], ['ugx|ush', ['UGX']], ['tzs|tsh|tshs', ['TZS']],
  ['shilling|shillings|shilingi', ['KES', 'UGX', 'TZS']],
  ['etb|birr|ብር', ['ETB']], ['ngn|₦|naira|naira', ['NGN']], ['ghs|gh₵|ghc|₵|cedi|cedis', ['GHS']],
  ['zar|rand', ['ZAR']], ['fcfa|cfa|xof|xaf', ['XOF']], ['ariary', ['MGA']],
  ['chf', ['CHF']], ['cad|c$|ca$', ['CAD']], ['aud|a$|au$', ['AUD']], ['nzd|nz$', ['NZD']],
]); // prettier-ignore

/** A number word that makes a figure bigger, and the currency it suggests where none is named. */
export interface Multiplier {
  readonly times: number;
  readonly suggests?: string;
}

const many = (times: number, suggests?: string): Multiplier =>
  suggests === undefined ? { times } : { times, suggests };

/** Words for thousands, ten thousands, lakhs, millions that follow a figure. */
export const multipliers = words<Multiplier>([
  ['k', many(1e3)],
  ['mil|thousand|mila|mille|bin', many(1e3)],
  ['nghìn|ngàn', many(1e3, 'VND')],
  ['tr|triệu|củ', many(1e6, 'VND')],
  ['ribu|rb|rebu', many(1e3, 'IDR')],
  ['jt|juta', many(1e6, 'IDR')],
  ['万|萬|w', many(1e4, 'CNY')],
  ['千', many(1e3, 'CNY')],
  ['万円', many(1e4, 'JPY')],
  ['만', many(1e4, 'KRW')],
  ['พัน', many(1e3, 'THB')],
  ['หมื่น', many(1e4, 'THB')],
  ['แสน', many(1e5, 'THB')],
  ['ล้าน', many(1e6, 'THB')],
  ['lakh|lakhs|lac|lacs|लाख|লাখ|লক্ষ|لاکھ|ලක්ෂ|லட்சம்', many(1e5, 'INR')],
  ['हजार|हज़ार|হাজার|ہزار|ആയിരം|ஆயிரம்|දහස|हजारै', many(1e3)],
  ['crore', many(1e7, 'INR')],
  ['т.р|т.р.|тр|тыс.р|тыс. р|тыс. руб', many(1e3, 'RUB')],
  ['тыс|тыс.|т|к|тысяч|тысячи', many(1e3)],
  ['ألف|الف|آلاف|الاف', many(1e3)],
  ['ሺህ|ሺ', many(1e3, 'ETB')],
  ['သောင်း', many(1e4, 'MMK')],
  ['သိန်း', many(1e5, 'MMK')],
  ['ພັນ', many(1e3)],
  ['ລ້ານ', many(1e6, 'LAK')],
  ['ពាន់', many(1e3)],
  ['libo', many(1e3, 'PHP')],
  ['million|millions|m|millones|milhões|млн', many(1e6)],
  ['billion|bn|tỷ|tỉ|亿|億|млрд|miliar', many(1e9)],
]);
