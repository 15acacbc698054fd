// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Evidence, Span } from '../../src/model.ts';
import { headingLevelIn, makeHost } from '../../src/content/showing/host.ts';
import { lettersOf } from '../../src/content/showing/letters.ts';
import { palettes } from '../../src/content/showing/palette.ts';
import { placeOf } from '../../src/content/showing/place.ts';
import { quotesOf, shortened } from '../../src/interface/quoting.ts';
import { css } from '../../src/content/showing/style.ts';
import { brightnessOf, themeOf } from '../../src/content/showing/theme.ts';
import { shownSigns } from '../../src/interface/shown-signs.ts';
import type { Found } from '../../src/sites/index.ts';
import { pretend } from './scene.ts';

const sign = (spans: readonly Span[], strength: Evidence['strength'] = 'fair'): Evidence => ({
  rule: 'rule',
  pack: 'pack',
  topic: 'offer',
  strength,
  harm: 'trafficking',
  spans,
});
const span = (text: string, from = 0): Span => ({
  field: 'text',
  from,
  to: from + text.length,
  text,
});

describe('quotes', () => {
  test('stretches that overlap are quoted once, the strongest sign’s first', () => {
    const signs = [
      sign([span('free flight', 10)]),
      sign([span('flight and room', 15), span('now', 40)]),
    ];
    expect(quotesOf(signs, 3)).toEqual(['free flight', 'now']);
  });

  test('the same words in two places are quoted once', () => {
    expect(quotesOf([sign([span('Now', 0), span('now', 9), span('later', 20)])], 3)).toEqual([
      'Now',
      'later',
    ]);
  });

  test('whatever an ad says, a quote is a stretch of it and breaks no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const quote = shortened(text);
        const kept = quote.replace(/…$/, '');
        expect(text.replace(/\s+/g, ' ').trim().startsWith(kept) || text.includes(kept)).toBe(true);
        const halves = (words: string) => words.match(/\p{Cs}/gu)?.length ?? 0;
        expect(halves(kept)).toBeLessThanOrEqual(halves(text));
        expect(quote.length).toBeLessThan(170);
      }),
    );
  });

  test('a long stretch is cut at a space', () => {
    expect(shortened('word '.repeat(40))).toMatch(/^(word )+word…$/);
  });
});

test('signs are counted without what reassures and without combinations of what is there', () => {
  const verdict = (...strengths: Evidence['strength'][]) => ({
    state: 'scored' as const,
    level: 'danger' as const,
    score: 1,
    harms: {},
    evidence: strengths.map((strength) => sign([], strength)),
  });
  expect(shownSigns(verdict('decisive', 'fair', 'weak', 'reassuring'))).toHaveLength(2);
  expect(shownSigns(verdict('decisive'))).toHaveLength(1);
});

describe('colours', () => {
  const light = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const all = Object.entries(palettes).flatMap(([level, themes]) =>
    Object.entries(themes).map(([theme, palette]) => [`${level} ${theme}`, palette] as const),
  );

  test.each(all)(
    '%s: words 4.5 to 1, bar and icon 3 to 1',
    (_, { surface, text, bar, link, line, onBar }) => {
      for (const words of [text, link])
        expect(contrast(words, surface)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onBar, bar)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(bar, surface)).toBeGreaterThanOrEqual(3);
      expect(contrast(link, line), 'a link under the pointer').toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(all)('%s: no red and no green', (_, palette) => {
    for (const hex of Object.values(palette)) {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
        Number.parseInt(hex.slice(at, at + 2), 16),
      );
      expect(green).toBeLessThanOrEqual(Math.max(red, blue));
      expect(red - green).toBeLessThan(red * 0.45 + 1);
    }
  });
});

test('the look moves nothing, names no side, and changes no letters', () => {
  expect(css).not.toMatch(/animation|transition|@keyframes/);
  // What floats stands on the side where free room was measured, and takes none itself.
  const flowing = css.replaceAll(/^\.mark\.afloat.*$/gmu, '');
  expect(flowing).not.toMatch(/(?<![-\w])(?:left|right|top|bottom|width|height)\s*:/);
  expect(css).not.toMatch(/text-transform|font-style|url\(|@font-face|@import/);
  expect(css.match(/letter-spacing: (\w+)/g)).toEqual(['letter-spacing: normal']);
});

test.each([
  ['en', 1.5],
  ['my', 2],
  ['ur-PK', 2],
  ['km', 2.2],
  ['th', 1.8],
  ['ar-EG', 1.7],
  ['hi', 1.7],
  ['zh-TW', 1.65],
  ['vi', 1.6],
  ['', 1.5],
])('lines of %s are %f letters high', (language, height) => {
  expect(lettersOf(language).lineHeight).toBe(height);
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgba(0, 0, 0, 0)', undefined],
  ['rgba(0, 0, 0, 0.9)', 0],
  ['color(srgb 0 0 0)', 0],
  ['color(srgb 1 1 1 / 0.2)', undefined],
  ['oklch(0.5 0 0)', undefined],
  ['', undefined],
])('the brightness of %s is %s', (color, brightness) => {
  const found = brightnessOf(color);
  expect(found && Math.round(found * 100) / 100).toBe(brightness);
});

describe('where ours stands', () => {
  afterEach(() => {
    document.body.innerHTML = '';
    document.body.removeAttribute('style');
  });
  const pick = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (found === null) throw new Error(`No ${selector}`);
    return found;
  };
  const place = (markup: string, where: 'before' | 'after' = 'after') => {
    document.body.innerHTML = markup;
    const found = pretend<Found>({ root: pick('#root'), beside: { element: pick('#at'), where } });
    const { parent, before } = placeOf(found) ?? {};
    return [parent instanceof Element && parent.id, before instanceof Element ? before.id : before];
  };

  test.each([
    ['after a block', '<div id="root"><p id="at"></p><p id="next"></p></div>', ['root', 'next']],
    ['after the last block', '<div id="root"><p id="at"></p></div>', ['root', null]],
    [
      'not inside a link',
      '<div id="root"><a style="display:block"><p id="at"></p></a><p id="next"></p></div>',
      ['root', 'next'],
    ],
    [
      'not inside a line',
      '<div id="root"><p id="p"><span><b id="at"></b></span></p></div>',
      ['p', null],
    ],
    [
      'not beside columns',
      '<div id="root"><div id="row" style="display:flex"><p id="at"></p><p></p></div><p id="next"></p></div>',
      ['root', 'next'],
    ],
    [
      'below in a flex column',
      '<div id="root"><div id="col" style="display:flex;flex-direction:column"><p id="at"></p><p id="next"></p></div></div>',
      ['col', 'next'],
    ],
    [
      'at the end of a row that is itself in a row',
      '<div style="display:grid"><div id="root" style="display:flex"><p id="at"></p><p></p></div></div>',
      ['root', null],
    ],
    [
      'never outside of the listing',
      '<a id="out"><div id="root"><b id="at"></b></div></a>',
      ['root', null],
    ],
  ])('%s', (_, markup, expected) => {
    expect(place(markup)).toEqual(expected);
  });

  test('beside what stands where our own element was found', () => {
    const markup = '<div id="root"><p></p><lurewatch-note id="at"></lurewatch-note></div>';
    expect(place(markup)).toEqual(['root', null]);
  });

  test('dark by the nearest background that can be seen', () => {
    document.body.style.backgroundColor = 'rgb(255, 255, 255)';
    document.body.innerHTML =
      '<div id="dark" style="background-color: rgb(20, 20, 20)"><p id="in" style="background-color: rgba(255,255,255,.1)"></p></div><p id="out"></p>';
    expect([themeOf(pick('#in')), themeOf(pick('#out'))]).toEqual(['dark', 'light']);
  });

  test.each([
    ['<h1>Job</h1>', 2],
    ['<p>Post</p>', 3],
    ['<h6>Job</h6>', 6],
    ['<div role="heading" aria-level="3">Job</div>', 4],
  ])('under %s a heading of level %i', (markup, level) => {
    document.body.innerHTML = markup;
    expect(headingLevelIn(document.body)).toBe(level);
  });

  test('what is pressed inside stays inside, and follows no link around it', () => {
    document.body.innerHTML = '<a id="at" href="#elsewhere"></a>';
    const { element, root } = makeHost();
    const words = document.createElement('p');
    root.append(words);
    pick('#at').append(element);
    let heard = 0;
    document.body.addEventListener('click', () => (heard += 1));
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    words.dispatchEvent(press);
    expect([heard, press.defaultPrevented]).toEqual([0, true]);
  });
});
