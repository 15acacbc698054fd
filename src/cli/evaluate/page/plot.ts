import { html, type Markup } from './markup.ts';

/** A line or a row of dots; positions are shares of 0 to 1. */
export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Dots with whiskers from `low` to `high` instead of a line. */
  readonly whiskers?: readonly (readonly [low: number, high: number])[];
  readonly dashed?: boolean;
}

export interface Plot {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly series: readonly Series[];
}

const size = 300;
const left = 46;
const top = 12;
const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1];

/** One decimal is a quarter of a pixel on any screen. */
const round = (value: number): string => value.toFixed(1);
const across = (x: number): string => round(left + x * size);
const down = (y: number): string => round(top + (1 - y) * size);

function grid(): readonly Markup[] {
  return ticks.map(
    (tick) =>
      html`<path
          class="grid"
          d="M${across(tick)} ${down(0)}V${down(1)}M${across(0)} ${down(tick)}H${across(1)}"
        />
        <text x="${across(tick)}" y="${top + size + 16}" text-anchor="middle">${tick}</text>
        <text x="${left - 6}" y="${round(top + (1 - tick) * size + 4)}" text-anchor="end"
          >${tick}</text
        >`,
  );
}

function drawn({ points, whiskers, dashed }: Series, number: number): Markup {
  const place = `s${number % 4}`;
  if (whiskers) {
    return html`${points.map(([x, y], at) => {
      const [low, high] = whiskers[at] ?? [y, y];
      return html`<path class="${place} line" d="M${across(x)} ${down(low)}V${down(high)}" /><circle
          class="${place} dot"
          cx="${across(x)}"
          cy="${down(y)}"
          r="3.5"
        />`;
    })}`;
  }
  const path = points
    .map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${across(x)} ${down(y)}`)
    .join('');
  return html`<path class="${place} line${dashed ? ' dashed' : ''}" d="${path}" />`;
}

/** A drawing of shares over shares, as SVG that carries its own description. */
export function plot({ title, x, y, series }: Plot): Markup {
  const named = series.filter(({ name }) => name !== '');
  const legend = named.map(
    ({ name }) =>
      html`<li><i class="s${series.findIndex((one) => one.name === name) % 4}"></i>${name}</li>`,
  );
  return html`<figure>
    <figcaption>${title}</figcaption>
    <svg
      viewBox="0 0 ${left + size + 14} ${top + size + 40}"
      role="img"
      aria-label="${title}: ${y} over ${x}"
    >
      ${grid()} ${series.map(drawn)}
      <text x="${left + size / 2}" y="${top + size + 34}" text-anchor="middle">${x}</text>
      <text transform="translate(12 ${top + size / 2}) rotate(-90)" text-anchor="middle">${y}</text>
    </svg>
    <ul class="legend">
      ${legend}
    </ul>
  </figure>`;
}
