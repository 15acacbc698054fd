/** What money a country pays in, and what countries a language is at home in. General knowledge; ISO 3166-1, ISO 4217, BCP 47. */

/** The currency of each country of the wage table. */
export const currencyOf: ReadonlyMap<string, string> = new Map(
  'KH:KHR LA:LAK MM:MMK TH:THB VN:VND ID:IDR PH:PHP TL:USD IN:INR NP:NPR BD:BDT LK:LKR PK:PKR AF:AFN MN:MNT KE:KES UG:UGX ET:ETB TZ:TZS NG:NGN GH:GHS CI:XOF SN:XOF CM:XAF BJ:XOF TG:XOF MG:MGA ZM:ZMW ZA:ZAR EG:EGP TN:TND BR:BRL PE:PEN CO:COP MX:MXN BO:BOB EC:USD PY:PYG HN:HNL GT:GTQ SV:USD CL:CLP CR:CRC GE:GEL MD:MDL RS:RSD RO:RON PL:PLN PT:EUR ES:EUR FR:EUR DE:EUR IT:EUR NL:EUR GR:EUR CY:EUR US:USD GB:GBP CN:CNY MY:MYR SG:SGD TW:TWD HK:HKD MO:MOP JP:JPY KR:KRW RU:RUB KZ:KZT UZ:UZS KG:KGS UA:UAH TR:TRY MA:MAD AE:AED SA:SAR QA:QAR KW:KWD BH:BHD OM:OMR JO:JOD AR:ARS SL:SLE RW:RWF CD:CDF ZW:USD CA:CAD AU:AUD NZ:NZD CZ:CZK HU:HUF BG:BGN DO:DOP'
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);

/** Countries where dollars are handed out as wages beside the country's own money. */
export const dollarCountries: ReadonlySet<string> = new Set('US EC SV TL ZW KH LB'.split(' '));

/** The country whose wages a currency points to; a currency of many countries points to none. */
export const countryOfCurrency: ReadonlyMap<string, string> = new Map(
  [...currencyOf]
    .filter(([, currency]) => !['USD', 'EUR', 'XOF', 'XAF'].includes(currency))
    .map(([country, currency]) => [currency, country]),
);

/** Where a language is spoken at home: a job there is no job abroad to its readers. The first ones serve as a yardstick for wages. */
export const homesOf: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    vi: 'VN',
    th: 'TH',
    id: 'ID MY SG BN TL',
    ms: 'MY SG BN ID',
    tl: 'PH',
    ko: 'KR',
    ja: 'JP',
    zh: 'CN TW HK MO SG MY',
    ru: 'RU KZ KG UZ UA BY MD GE AM AZ TJ TM LV EE LT RS IL',
    tr: 'TR CY DE',
    km: 'KH',
    lo: 'LA',
    my: 'MM',
    hi: 'IN PK',
    bn: 'BD IN',
    ur: 'PK IN',
    ne: 'NP IN',
    ta: 'IN LK SG MY',
    si: 'LK',
    am: 'ET',
    ha: 'NG GH',
    sw: 'KE TZ UG CD RW',
    es: 'CO MX PE EC BO AR CL ES PY HN GT SV CR DO VE UY PA CU NI US',
    pt: 'BR PT AO MZ',
    fr: 'SN CI CM BJ TG MG MA TN FR BE CH CA CD LU',
    ar: 'EG MA TN JO SA AE QA KW BH OM LB IQ LY DZ SD SY YE PS',
    de: 'DE AT CH LU LI',
    pl: 'PL',
  }).map(([language, countries]): [string, readonly string[]] => [language, countries.split(' ')]),
);

/** Of these, where its speakers also go, or are taken, for work: an ad in Indonesian for Malaysia is no job at home. */
const awayOf: Readonly<Record<string, string>> = {
  id: 'MY SG BN TL',
  ms: 'ID SG',
  zh: 'MY SG',
  ta: 'MY SG',
  ne: 'IN',
  hi: 'PK',
  ur: 'IN',
  tr: 'CY DE',
  ru: 'GE AM AZ RS IL LV EE LT',
  ar: 'AE QA BH LB',
  fr: 'SN CI CM BJ TG MG CD',
  ha: 'GH',
};

/** Where those who read a language live, and would have to travel nowhere. */
export const ownOf: ReadonlyMap<string, readonly string[]> = new Map(
  [...homesOf].map(([language, countries]) => {
    const away = awayOf[language]?.split(' ') ?? [];
    return [language, countries.filter((country) => !away.includes(country))];
  }),
);
