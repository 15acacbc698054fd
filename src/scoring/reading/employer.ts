/**
 * Whether words name a firm, a shop or an institution: by a legal form, which says it in any language, or by a word
 * like "company" or "hotel" with a name beside it. "A company", "our hotel", "a Chinese company" name nobody.
 * Every repeat in these expressions is bounded.
 */

/** Legal forms that mean nothing else, in any case of letters. */
const forms =
  /(?:^|[\s(,.])(?:ltd|llc|llp|plc|gmbh|s\.a\.(?:s|c)?|s\.l\.?u?|s\.?r\.?l|s\.a\.r\.l|sarl|sasu|eurl|eirl|eireli|ltda|sdn\.?\s?bhd|bhd|pvt|pte|pty|jsc|tnhh|tbk|oü|sp\. z o\.o|s\.a\. de c\.v|s\. de r\.l|co\.)(?:$|[\s),.;:])|cổ phần|บจก\.|บมจ\.|หจก\.|จำกัด(?!อายุ|เพศ|วุฒิ|จำนวน|เวลา|สิทธิ์|แค่|เฉพาะ|การ)|ຈຳກັດ|(?:有限|股份|责任|責任)(?:公司|合伙)|(?:株式|合同|有限|合名|合資)会社|[㈱㈲㈜]|[(（][株有주][)）]|(?:주식|유한)회사|(?:^|\s)(?:ООО|ТОО|ИП|АО|ПАО|ЗАО|ОАО|ТзОВ|ОсОО)\s|A\.Ş|Şti|प्रा\.?\s?लि|लिमिटेड|প্রাইভেট লি|লিমিটেড|লিঃ|லிமிடெட்|ලිමිටඩ්|\(පුද්ගලික\)|لمیٹڈ|ش\.?\s?م\.?\s?م|ذ\.\s?م\.\s?م|المحدودة|ကုမ္ပဏီလီမိတက်|ကုမ္ပဏီလိမိတက်|ခူအယ်တီဒီ|ខូអិលធីឌី|ភីអិលស៊ី|ኃ\/የተ|ኃላ\/የተ|አ\.ማ/iu;

/**
 * Forms that are words of everyday language too: only after a name with a capital. Here and below the rare word is
 * looked for first and the name before it only then, since capitals are everywhere.
 */
const formsAfterName =
  / (?=(?:Inc|Corp|Corporation|SAS|SLU|SL|AG|KG|OHG|UG|BV|NV|AB|SpA|S\/A)(?:$|[\s),.;:])|(?:Limited|LIMITED)(?:$|[),.;:\n]| (?:is|are|has|seeks|invites|requires|needs|hiring)\b))(?<=\p{Lu}[\p{L}\d&.'-]{1,30},? )/u;

/** What stands after "company" without being its name: countries, and verbs of texts in capitals. */
const noName =
  /^(?:Đài|Trung Quốc|Nhật|Hàn|Mỹ|Singapore|Malaysia|Việt|Thái|Campuchia|Lào|Âu|LO|BAO|TRẢ|HỖ|LỚN|UY|CẦN|TUYỂN|SẼ|CUNG|CÓ|ĐANG|NƯỚC|Asing|China|Taiwan|Thailand|Kamboja|Cambodia|Dubai|Europe|Chinese|Korean|Japanese|Foreign|International|We|Our|The|You|This|Who|Is|Are|Will|Has|Name|Profile|Overview|Description|Benefits|Website|Car|Policy)(?!\p{L})/u;

/** Words for a firm or a place of work that stand before its name; a capital after a space is looked for first. */
const before =
  /[ \t]["“«]?(?=\p{Lu})(?<=(?:[Cc]ông ty|[Cc]ty|CTY|CÔNG TY|[Tt]ập đoàn|[Cc]ompany:|[Ee]mpresa|[Gg]rupo|[Kk]umpanyang?|[Kk]ampuni ya|[Kk]amfanin|[Mm]akarantar|\bPT\.?|\bCV\.?|\bUD\.?|[Pp]erusahaan|[Ss]yarikat|[Aa]gensi [Pp]ekerjaan|компани[яи]|фирма|[Ff]abrik|[Ff]irma|[Ff]actory|[Hh]otel|[Hh]ôtel|[Hh]oteli ya|[Hh]ostel|[Rr]estaurant|[Rr]estoran|[Rr]estaurante|[Hh]ospital|[Cc]línica|[Kk]linik|[Cc]afé|[Tt]aquería|[Pp]anadería|[Bb]rasserie|[Bb]oulangerie|[Gg]asthaus|[Bb]äckerei|[Ww]arung|[Kk]edai|[Rr]umah [Mm]akan|[Tt]oko|[Kk]hách sạn|[Nn]hà hàng|[Qq]uán|[Tt]rường|[Bb]ệnh viện|[Ss]ekolah|[Ss]hule ya|[Ee]scuela|[Cc]olegio|[Éé]cole|[Ll]ycée|[Ff]azenda)(?: \p{Ll}{2,10}){0,2}[ \t]+["“«]?)(\p{Lu}[\p{L}\d&.'-]+)/gu;

/** The same with the name first, as in English. */
const after =
  / (?=(?:Hotel|Hostel|Restaurant|Coffee|Cafe|Café|Bakery|Clinic|Hospital|School|Pharmacy|Nursery|Farm|Brewery|College|University|Airlines|Supermarket|Factory|Co)(?!\p{L}))(?<=\p{Lu}[\p{Ll}'’]{2,20} )/u;

const unspaced = [
  /โรงแรม(?!อยู่|ระดับ|ที่|ใน|ของ|จะ|ให้|ได้|มี|ออก|เรา|แห่ง|และ|หรือ|ดัง|หรู|ห้า|อย่าง|เป็น)[\p{L}\p{M}]{3}/u,
  /โรงพยาบาล(?!อยู่|ที่|ใน|ของ|เอกชน|รัฐ|และ|หรือ)[\p{L}\p{M}]{3}|บริษัท\s?(?:\p{Lu}[\p{L}&]+)/u,
  /شركة\s(?!ألعاب|العاب|كبيرة|كبرى|عالمية|معروفة|أجنبية|اجنبية|دولية|رائدة|تسويق|تجارة|في|من|على|خاصة|مرخصة|جديدة|سياحة|توظيف|أونلاين|اونلاين|تقنية|برمجيات|مقاولات|متخصصة|ناشئة|تعمل|هندسية|صينية|تبحث|تطلب|بحاجة)\p{L}{3}/u,
  /(?:ក្រុមហ៊ុន|ບໍລິສັດ|ကုမ္ပဏီ|ኩባንያ|কোম্পানি|कंपनी|कम्पनी|සමාගම|நிறுவனம்|کمپنی|회사명?)\s?[:：]?\s?["“«]?\p{Lu}[\p{L}\d&]{1,30}/u,
  / (?=ကုမ္ပဏီ|ኩባንያ|কোম্পানি|कंपनी|कम्पनी|සමාගම|நிறுவனம்|کمپنی|주식회사)(?<=\p{Lu}[\p{L}\d&]{1,30} )/u,
];

const hanFirm = '(?:公司|集团|集團|酒店|饭店|飯店|医院|醫院|学校|學校|银行|銀行|餐厅|餐廳)';
const hanName = new RegExp(
  `\\p{Script=Han}{2,8}${hanFirm}(?![卡账帳流转轉办辦包出报報老全])`,
  'gu',
);

/** Names are looked for only in stretches of Han that have such a word: any Han might begin one. */
const hanWord = new RegExp(hanFirm, 'u');
const hanStretch = /\p{Script=Han}{4,}/gu;

/** Han before "company" that is no name: whose, which kind, where, what is done with it. */
const noHanName =
  /[我本贵貴该該的们們在去到来來收办辦包住和与與或是有由被让找进進这這那某家个個]|大型|正规|正規|上市|跨国|跨國|国外|國外|海外|境外|外企|国企|游戏|遊戲|网络|網絡|网投|博彩|实地|實地|签证|簽證|机票|機票|星级|五星|四星|高价|高價|直营|直營|母公司|子公司|总公司|分公司|缅甸|緬甸|柬埔寨|老挝|寮國|泰国|泰國|菲律宾|菲律賓|迪拜|金三角|西港|台湾|中国|日本|韩国|新加坡|马来西亚|越南|秘鲁|东南亚/u;

/** A letter of the scripts that the expressions above are about: from Arabic on, punctuation left out. */
const farScripts = /[\u0600-\u1fff\u2e80-\ud7ff]|[\ud840-\ud88f]/;

/** How much of a text is looked through, in UTF-16 units. */
const most = 20_000;

/** Whether a text names who would be the employer. */
export function namesEmployer(whole: string): boolean {
  const text = whole.slice(0, most);
  if (forms.test(text) || formsAfterName.test(text) || after.test(text)) return true;
  for (const [, name = ''] of text.matchAll(before)) if (!noName.test(name)) return true;
  if (!farScripts.test(text)) return false;
  if (unspaced.some((name) => name.test(text))) return true;
  return namesHanFirm(text);
}

function namesHanFirm(text: string): boolean {
  if (!hanWord.test(text)) return false;
  for (const [stretch] of text.matchAll(hanStretch)) {
    if (!hanWord.test(stretch)) continue;
    for (const [name] of stretch.matchAll(hanName)) if (!noHanName.test(name)) return true;
  }
  return false;
}

/** The expressions above by which names are told. */
export const employerForms: readonly RegExp[] = [
  forms,
  formsAfterName,
  before,
  after,
  ...unspaced,
  hanName,
];
