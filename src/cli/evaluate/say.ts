import type { Figures } from './figures.ts';
import type { Proportion } from './proportion.ts';

/** A share in per cent, as exact as it means something. */
export function percent(share: number | undefined): string {
  if (share === undefined) return '–';
  const value = share * 100;
  return `${value === 0 || value >= 99.95 ? value.toFixed(0) : value < 1 ? value.toFixed(2) : value.toFixed(1)} %`;
}

/** A share with its 95 % interval. */
export const withInterval = (one: Proportion): string =>
  one.of === 0 ? '–' : `${percent(one.share)} (${bound(one.low)}–${bound(one.high)})`;

const bound = (share: number): string =>
  share === 0 || share === 1 ? String(share * 100) : (share * 100).toFixed(share < 0.01 ? 2 : 1);

/** The same per 1,000. */
export const perThousand = (one: Proportion): string =>
  one.share === undefined
    ? '–'
    : `${(one.share * 1000).toFixed(1)} (${(one.low * 1000).toFixed(1)}–${(one.high * 1000).toFixed(1)})`;

/** An area or score with three digits. */
export const three = (value: number | undefined): string =>
  value === undefined ? '–' : value.toFixed(3);

/** A ratio with two digits that mean something. */
export const ratio = (value: number): string =>
  value >= 10 ? value.toFixed(0) : value.toFixed(value >= 1 ? 1 : 2);

/** The cells that both tables begin with: language, how many there are to find, how many were found, areas. */
export const cellsOf = (one: Figures): readonly string[] => [
  one.language,
  String(one.recall.caution.of),
  withInterval(one.recall.caution),
  withInterval(one.recall.danger),
  three(one.rocArea),
  three(one.prArea),
];
