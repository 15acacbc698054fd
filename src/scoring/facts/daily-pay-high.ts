import { dailyPay, perMonth } from '../numbers.ts';
import { yardstickFor } from '../reading/measure.ts';
import type { Fact } from './index.ts';

/** Pay by the hour, day or week that makes a day worth several ordinary days. */
export const fact: Fact = (reading) => {
  const spans = reading.pays.flatMap((pay) => {
    if (pay.daily === undefined) return [];
    const wage = yardstickFor(reading, pay)?.wage;
    // where no wage is known, pay by the hour says little
    if (wage === undefined && pay.period === 'hour') return [];
    const most = wage === undefined ? dailyPay.usd : (wage / perMonth.day) * dailyPay.wages;
    return pay.daily >= most ? [pay.span] : [];
  });
  return spans.length > 0 ? spans : undefined;
};
