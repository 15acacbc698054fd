import { isData, listOf, wordsOf, type Data } from './node.ts';

/** schema.org's words and UN/CEFACT's codes for how often pay comes. */
const periods: Readonly<Record<string, string>> = {
  hour: 'hour',
  hur: 'hour',
  day: 'day',
  week: 'week',
  wee: 'week',
  month: 'month',
  mon: 'month',
  year: 'year',
  ann: 'year',
  annual: 'year',
};

/** What a posting pays, in words: `GBP 11.5–12 per hour`; text stays as it is. Empty where it tells nothing. */
export function payOf(posting: Data): string {
  for (const name of ['baseSalary', 'estimatedSalary']) {
    for (const salary of listOf(posting[name])) {
      const words = salaryOf(salary, wordsOf(posting['salaryCurrency']));
      if (words !== '') return words;
    }
  }
  return '';
}

function salaryOf(salary: unknown, currency: string): string {
  if (!isData(salary)) return withCurrency(wordsOf(salary), currency);
  const own = wordsOf(salary['currency']) || currency;
  const [inner] = listOf(salary['value']);
  const quantity = isData(inner) ? inner : salary;
  const amount = amountOf(quantity);
  if (amount === '') return '';
  const unit = wordsOf(
    quantity['unitText'] ?? quantity['unitCode'] ?? salary['unitText'],
  ).toLowerCase();
  const period = periods[unit] ?? unit;
  const isNumber = /\d/.test(amount);
  return withCurrency(amount, own) + (isNumber && period !== '' ? ` per ${period}` : '');
}

function amountOf(quantity: Data): string {
  const [least, most] = [wordsOf(quantity['minValue']), wordsOf(quantity['maxValue'])];
  if (least !== '' && most !== '' && least !== most) return `${least}–${most}`;
  return least || most || wordsOf(quantity['value']);
}

function withCurrency(amount: string, currency: string): string {
  const isPlainNumber = /^[\d.,–\s]+$/.test(amount);
  return isPlainNumber && currency !== '' ? `${currency} ${amount}` : amount;
}
