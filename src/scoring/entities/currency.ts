import { words } from './words.ts';

/** ISO 4217 codes a sign or word may mean, the likeliest first; the place of the job decides between them. */
export type Currencies = readonly [string, ...string[]];

const dollars: Currencies = [
  'USD', 'MXN', 'COP', 'CLP', 'ARS', 'SGD', 'HKD', 'TWD', 'CAD', 'AUD', 'NZD', 'DOP', 'BRL',
]; // prettier-ignore
const pesos: Currencies = ['PHP', 'MXN', 'COP', 'ARS', 'CLP', 'DOP'];
const rupees: Currencies = ['INR', 'PKR', 'NPR', 'LKR'];
const yuan: Currencies = ['CNY', 'TWD', 'HKD', 'MOP'];
const dong: Currencies = ['VND'];

/** Left outside the amount when it stands before it: "đóng 2 triệu" is "pay 2 million", and reads like the currency's name without its marks. */
export const onlyAfter: ReadonlySet<Currencies> = new Set([dong]);

/** Currencies by sign, code or word, in the languages of the rule packs. */
export const currencies = words<Currencies>([
  ['usd|us$|u.s.$|us dollar|us dollars|u.s. dollar|u.s. dollars|usd$|dollars us|đô|đô la|đô mỹ|dolar as|dolar amerika|dola za kimarekani|dalar amurka|дол|долл|долл.|دولار أمريكي|دولار امريكي|دولار اميركي|አሜሪካ ዶላር|ດອນລາ|เหรียญสหรัฐ|ดอลล์|불|미불|ដុល្លារអាមេរិក|美钞', ['USD']],
  ['美金|美元|美刀|刀|ดอลลาร์|ดอลล่าร์|ดอลล่า|доллар|доллара|долларов|долларах|달러|ドル|米ドル', ['USD']],
  ['dola|dolla|dala|doli|doller|dollor|доллары|دولارات|دولارا|دالر|डलर|डॉलर्स|ডলারে|டாலர்கள்|டொலர்|ඩොලර්|ඩොලර|ඇමරිකානු ඩොලර්|ዶላር|ዶላሮች|ဒေါ်လာဈေး|ដុល្លា|ໂດລ່າ|dólare|dolares|dolars', dollars],
  ['$|dollar|dollars|dólar|dólares|dolar|دولار|डॉलर|ডলার|ڈالر|டாலர்|ဒေါ်လာ|ដុល្លារ|ໂດລາ|baks|баксов|buck|bucks', dollars],
  ['usdt|tether|u币|泰达币|泰达|юсдт|тезер|ยูเอสดีที|테더', ['USDT']],
  ['eur|€|euro|euros|евро|يورو|欧元|歐元|ユーロ|유로|ยูโร|ইউরো|यूरो|یورو|ዩሮ', ['EUR']],
  ['gbp|£|pound|pounds|英镑|英鎊|جنيه إسترليني|جنيه استرليني', ['GBP']],
  ['¥|￥', ['CNY', 'JPY']],
  ['cny|rmb|人民币|人民幣|块钱|块|yuan|юаней|นหยวน|หยวน|tệ|nhân dân tệ|nhan dan te|위안|ယွမ်|យ័ន|ຢວນ', ['CNY']],
  ['元|圆|圓|蚊', yuan],
  ['ntd|nt$|nt|twd|台币|台幣|新台幣', ['TWD']],
  ['hkd|hk$|港币|港幣', ['HKD']],
  ['sgd|s$|新币|新幣|坡币', ['SGD']],
  ['myr|rm|ringgit|马币|馬幣|令吉|ริงกิต|রিঙ্গিত|रिंगिट|रिङ्गेट|ரிங்கிட்|ရင်းဂစ်', ['MYR']],
  ['thb|baht|บาท|฿|泰铢|泰銖|бат|батов|バーツ|바트|ဘတ်|បាត|ບາດ|泰币', ['THB']],
  ['vnd|vnđ|₫|đ|越南盾|越盾|ດົ່ງ|ด่อง', ['VND']], ['đồng|dong', dong],
  ['idr|rp|rupiah|印尼盾', ['IDR']],
  ['php|₱|piso|比索|페소|ペソ', ['PHP']],
  ['peso|pesos', pesos],
  ['mxn', ['MXN']], ['cop', ['COP']], ['clp', ['CLP']], ['ars', ['ARS']],
  ['pen|soles|s/', ['PEN']],
  ['r$|reais|real|brl', ['BRL']],
  ['jpy|yen|円|圓|日元|日圓|엔', ['JPY']],
  ['krw|won|원|₩|韩元|韓元', ['KRW']],
  ['inr|₹|रुपये|रुपए|টাকা ভারতীয়|রুপি', ['INR']],
  ['रुपैयाँ|रुपियाँ|रुपैया|ने.रु|ने.रु.', ['NPR']], ['ரூபா|රුපියල්', ['LKR']],
  ['rs|rs.|rupee|rupees|रु|रू|روپے|روپئے|روپیہ|روپیے|රු|රු.|ரூ.|रु.|रू.|රුපියල්|ரூபாய்|ரூ', rupees],
  ['pkr', ['PKR']], ['npr', ['NPR']], ['lkr', ['LKR']],
  ['bdt|taka|৳|টাকা', ['BDT']],
  ['mmk|kyat|kyats|ကျပ်|缅币|จ๊าด', ['MMK']],
  ['khr|riel|riels|រៀល|៛|瑞尔', ['KHR']],
  ['lak|kip|ກີບ|₭|基普|กีบ', ['LAK']],
  ['aed|dhs|درهم إماراتي|درهم اماراتي|迪拉姆|дирхам|дирхамов|दिरहम|दिराम|দিরহাম|درہم|திர்ஹாம்|திராம்|ඩිරාම්|ዲርሃም|ድርሃም|두바이 디르함|디르함', ['AED']],
  ['درهم مغربي', ['MAD']],
  ['dirham|dirhams|dh|درهم|دراهم', ['AED', 'MAD']],
  ['ريال سعودي|ر.س', ['SAR']], ['ريال قطري', ['QAR']], ['ريال عماني', ['OMR']],
  ['sar|riyal|riyals|ريال|ريالات|ریال|रियाल|রিয়াল|ரியால்|රියාල්|ሪያል|риал|риалов', ['SAR', 'QAR', 'OMR']],
  ['دينار كويتي|kd', ['KWD']], ['دينار بحريني', ['BHD']], ['دينار أردني|دينار اردني|jod', ['JOD']], ['دينار تونسي|tnd', ['TND']], ['دينار عراقي|iqd', ['IQD']],
  ['dinar|dinars|دينار|دنانير|دینار|दिनार|দিনার', ['JOD', 'KWD', 'BHD', 'TND']],
  ['qar', ['QAR']], ['kwd', ['KWD']], ['bhd', ['BHD']], ['omr', ['OMR']],
  ['egp|جنيه|جنيها|جنيهات|جنيه مصري|ج.م', ['EGP']],
  ['try|tl|₺|lira|türk lirası|ليرة|ليره|ليرة تركية|лир', ['TRY']],
  ['rub|rur|₽|руб|руб.|рублей|рубля|рублях', ['RUB']],
  ['kzt|₸|тенге', ['KZT']], ['uzs|сум|сумов|so\'m', ['UZS']], ['kgs|сомов|сом', ['KGS']],
  ['uah|₴|грн|гривен', ['UAH']], ['gel|₾|лари', ['GEL']],
  ['pln|zł|zl|złotych', ['PLN']], ['czk|kč', ['CZK']], ['ron|lei', ['RON', 'MDL']],
  ['kes|ksh|kshs|ksh.', ['KES']], ['ugx|ush', ['UGX']], ['tzs|tsh|tshs', ['TZS']],
  ['shilling|shillings|shilingi|shilings|sh.', ['KES', 'UGX', 'TZS']],
  ['etb|birr|ብር', ['ETB']], ['ngn|₦|naira|naira', ['NGN']], ['ghs|gh₵|ghc|₵|cedi|cedis', ['GHS']],
  ['zar|rand', ['ZAR']], ['fcfa|cfa|xof|xaf', ['XOF']], ['ariary', ['MGA']],
  ['chf', ['CHF']], ['cad|c$|ca$', ['CAD']], ['aud|a$|au$', ['AUD']], ['nzd|nz$', ['NZD']],
]); // prettier-ignore

/** Indian and East African ways to end an amount: `60,000/-`, `50,000/=`; and letters that are signs only straight beside it. */
export const signsAfter = words<Currencies>([
  ['u', ['USDT']],
  ['/-', rupees],
  ['/=', ['KES', 'UGX', 'TZS']],
  ['br', ['ETB']],
]);
export const signsBefore = words<Currencies>([
  ['p', ['PHP']],
  ['n', ['NGN']],
  ['r', ['ZAR']],
]);

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
  ['mil|thousand|mila|mille|bin|libong|elfu|dubu|тыщ|тысячу|천|දහසක්', many(1e3)],
  ['nghìn|ngàn', many(1e3, 'VND')],
  ['tr|triệu|củ', many(1e6, 'VND')],
  ['ribu|rb|rebu', many(1e3, 'IDR')],
  ['jt|juta', many(1e6, 'IDR')],
  ['万|萬|w', many(1e4, 'CNY')],
  ['千', many(1e3, 'CNY')],
  ['万円', many(1e4, 'JPY')],
  ['만', many(1e4, 'KRW')],
  ['백만', many(1e6, 'KRW')],
  ['천만', many(1e7, 'KRW')],
  ['พัน', many(1e3, 'THB')],
  ['หมื่น', many(1e4, 'THB')],
  ['แสน', many(1e5, 'THB')],
  ['ล้าน', many(1e6, 'THB')],
  ['lakh|lakhs|lac|lacs|लाख|লাখ|লক্ষ|لاکھ|ලක්ෂ|ලක්ෂය|ලක්ෂයක්|லட்சம்|இலட்சம்|லட்ச|laki', many(1e5, 'INR')],
  ['हजार|हज़ार|হাজার|ہزار|ആയിരം|ஆயிரம்|දහස|हजारै', many(1e3)],
  ['crore|crores|करोड़|কোটি|کروڑ', many(1e7, 'INR')],
  ['т.р|т.р.|тр|тыс.р|тыс. р|тыс. руб', many(1e3, 'RUB')],
  ['тыс|тыс.|т|к|тысяч|тысячи', many(1e3)],
  ['ألف|الف|آلاف|الاف', many(1e3)],
  ['ሺህ|ሺ', many(1e3, 'ETB')],
  ['ထောင်', many(1e3, 'MMK')],
  ['သောင်း', many(1e4, 'MMK')],
  ['သိန်း', many(1e5, 'MMK')],
  ['ພັນ', many(1e3)],
  ['ໝື່ນ|ຫມື່ນ', many(1e4, 'LAK')],
  ['ແສນ', many(1e5, 'LAK')],
  ['ລ້ານ', many(1e6, 'LAK')],
  ['ពាន់', many(1e3)],
  // Without the currency's name the fold takes the word for "before".
  ['ម៉ឺនរៀល', many(1e4, 'KHR')],
  ['លាន', many(1e6, 'KHR')],
  ['libo', many(1e3, 'PHP')],
  ['million|millions|m|millones|milhões|млн|milyon|milioni|miliyan|مليون|ሚሊዮን|মিলিয়ন', many(1e6)],
  ['billion|bn|tỷ|tỉ|亿|億|млрд|miliar', many(1e9)],
]);

/** Number words that stand before the figure in Swahili, Hausa, Sinhala and Burmese: `elfu 50`, `naira dubu 500`. */
export const multipliersBefore = words<Multiplier>([
  ['elfu|dubu|දහස්', many(1e3)],
  ['laki|ලක්ෂ', many(1e5)],
  ['သိန်း', many(1e5, 'MMK')],
  ['milioni|miliyan|මිලියන', many(1e6)],
]);
