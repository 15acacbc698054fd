import type { Field, Span } from '../../model.ts';
import type { Rates, WageRow } from '../asset.ts';
import type { Money } from '../entities/money.ts';
import type { Period } from '../entities/period.ts';
import { wordWithin, words } from '../entities/words.ts';
import { perMonth, plausiblePay, yearlyFrom } from '../numbers.ts';
import { countryOfCurrency, currencyOf } from './countries.ts';

/** Pay as named in a listing. */
export interface Pay {
  readonly span: Span;
  /** ISO 4217, or USDT. */
  readonly currency: string;
  readonly period: Period;
  /** US dollars a month: the middle of a range. */
  readonly monthly: number;
  /** US dollars a day at the upper end; for pay by the hour, day or week. */
  readonly daily?: number;
}

/** What is known of the listing when its pay is read. */
export interface Around {
  readonly work: readonly string[];
  readonly homes: readonly string[];
  readonly wages: ReadonlyMap<string, WageRow>;
  readonly rates: Rates;
}

/** Words of pay: an amount after one of these is what somebody earns. */
const payWords = words([['salary|salaries|pay|wage|wages|income|earn|earning|earnings|basic|compensation|remuneration|rate|ctc|package|薪|薪资|薪資|月薪|底薪|工资|工資|收入|待遇|薪水|赚|lương|thu nhập|nhận|lcb|lương cứng|cứng|gaji|upah|pendapatan|penghasilan|bayaran|เงินเดือน|รายได้|ค่าจ้าง|ค่าแรง|ค่าตอบแทน|เรท|sahod|sweldo|kita|sueldo|salario|ganas|gana|ganar|pago|pagan|fijo|base|ingresos|oferta económica|salário|remuneração|ganhe|ganhos|renda|salaire|rémunération|gagnez|gehalt|lohn|verdienst|зарплата|зп|з/п|доход|оклад|ставка|заработок|зарабатывай|оплата|выплаты|maaş|ücret|kazanç|راتب|الراتب|دخل|أجر|वेतन|सैलरी|कमाई|कमाएं|तलब|বেতন|আয়|تنخواہ|சம்பளம்|வருமானம்|වැටුප|ආදායම|လစာ|ဝင်ငွေ|ប្រាក់ខែ|ចំណូល|ເງິນເດືອນ|ລາຍຮັບ|mshahara|kipato|ደመወዝ|ገቢ|albashi|給与|時給|日給|月給|報酬|収入|稼|월급|급여|시급|일당|수입|연봉', true]]); // prettier-ignore

/** Words after which an amount is something else: turnover, a target, a fee, a bonus on top. */
const otherWords = words([['revenue|turnover|sales of|budget|portfolio|fund|funding|investment|aum|fee|fees|deposit|bonus|bonuses|allowance|commission|incentive|incentives|reward|discount|voucher|insurance|loan|doanh số|doanh thu|vốn|quỹ|phí|cọc|thưởng|phụ cấp|hoa hồng|phạt|bonus|tunjangan|komisi|omzet|biaya|denda|อินเซนทีฟ|โบนัส|คอมมิชชั่น|ค่าคอม|ยอดขาย|ค่าธรรมเนียม|มัดจำ|เบี้ยขยัน|ค่าปรับ|提成|奖金|獎金|补贴|補助|津贴|津貼|押金|全勤|罚|罰|bono|comisión|comisiones|multa|cuota|ventas|facturación|bônus|comissão|vale|бонус|премия|штраф|залог|взнос|아르바이트 보증금|보증금|보너스|인센티브|賞与|手当', true]]); // prettier-ignore

const isPay = (text: string, field: Field, money: Money): boolean => {
  if (field === 'pay') return true;
  const from = Math.max(0, money.from - 36);
  if (wordWithin(text, Math.max(0, money.from - 16), money.from, otherWords)) return false;
  if (money.period !== undefined || field === 'title') return true;
  return (
    wordWithin(text, from, money.from, payWords) !== undefined ||
    wordWithin(text, money.to, Math.min(text.length, money.to + 14), payWords) !== undefined
  );
};

/** The countries whose money a sign may mean. */
const localCountries = ({ work, homes }: Around): readonly string[] => [
  ...work,
  ...homes.slice(0, 6),
];

const isPlausible = (usd: number): boolean => usd >= plausiblePay.from && usd <= plausiblePay.to;

/**
 * Which of the currencies it is, where a sign may mean several: that of a country in question, if it makes a
 * wage one can live on there ("$1,200" is no wage in Mexican pesos); else the first that is believable.
 */
function currencyFor(money: Money, period: Period, around: Around): string | undefined {
  const middle = ((money.low + money.high) / 2) * perMonth[period];
  const monthly = (code: string): number => middle * (around.rates[code] ?? 0);
  const unnamed = money.currencies.length === 0;
  const countries = localCountries(around);
  const [first] = countries;
  const local = countries.find((country) => {
    const code = currencyOf.get(country) ?? '';
    const open = unnamed ? country === first : money.currencies.includes(code);
    const wage = around.wages.get(country)?.average ?? plausiblePay.from;
    return open && isPlausible(monthly(code)) && monthly(code) >= wage * plausiblePay.ofWage;
  });
  if (local !== undefined) return currencyOf.get(local);
  const [likeliest] = money.currencies;
  return likeliest !== undefined && isPlausible(monthly(likeliest)) ? likeliest : undefined;
}

/** A figure without a period is a month's pay, unless only as a year's it is believable. */
function periodFor(money: Money, around: Around): Period {
  if (money.period) return money.period;
  const code = money.currencies[0] ?? currencyOf.get(localCountries(around)[0] ?? '') ?? '';
  const country = around.work[0] ?? around.homes[0] ?? countryOfCurrency.get(code);
  const wage = around.wages.get(country ?? '')?.average ?? 0;
  const usd = money.high * (around.rates[code] ?? 0);
  return usd > Math.max(yearlyFrom.usd, wage * yearlyFrom.wages) ? 'year' : 'month';
}

/** The pay that an amount of money in a field says; undefined where it is no pay, or not believable. */
export function payOf(text: string, field: Field, money: Money, around: Around): Pay | undefined {
  if (!isPay(text, field, money)) return undefined;
  const period = periodFor(money, around);
  const currency = currencyFor(money, period, around);
  if (currency === undefined) return undefined;
  const rate = around.rates[currency] ?? 0;
  const span = { field, from: money.from, to: money.to, text: text.slice(money.from, money.to) };
  const monthly = ((money.low + money.high) / 2) * rate * perMonth[period];
  const pay = { span, currency, period, monthly };
  const short = period === 'hour' || period === 'day' || period === 'week';
  return short ? { ...pay, daily: (money.high * rate * perMonth[period]) / perMonth.day } : pay;
}
