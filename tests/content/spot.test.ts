// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { spotFor } from '../../src/content/showing/spot.ts';
import { answerToNames } from './scene.ts';

/** A box as `data-box` says it, `x y width height`; nothing is laid out here. */
const boxOf = (element: Element | null): DOMRect => {
  const [x = 0, y = 0, width = 0, height = 0] = (element?.getAttribute('data-box') ?? '')
    .split(' ')
    .map(Number);
  return new DOMRect(x, y, width, height);
};

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return boxOf(this);
  });
  // Words fill the element that holds them.
  Range.prototype.getClientRects = function (this: Range) {
    const box = boxOf(this.startContainer.parentElement);
    return Object.assign([box], { item: () => box });
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Range.prototype, 'getClientRects');
});

/** A card of 400 by 120, our place in it, where said, a mark of 150 by 24; more words and the next card as asked. */
function spotIn(inside: string, { next = 132, style = '', at = 40 } = {}) {
  document.body.innerHTML = `<ul><li id="card" data-box="0 0 400 120" style="${style}"><p data-box="10 10 380 20">Cook</p>
<i id="host" data-box="10 ${at} 380 0"></i>${inside}</li><li data-box="0 ${next} 400 120">Next</li></ul>`;
  const [card, host] = ['card', 'host'].map((id) => document.getElementById(id));
  if (!card || !host) throw new Error('No card');
  return spotFor(host, mark, card);
}
const mark = { width: 150, height: 24 };
/** Of the whole mark, words and all. */
const whole = { shape: 'words', across: 0, ...mark };
const words = (box: string): string => `<p data-box="${box}">Words</p>`;

describe('a mark stands', () => {
  test('below its place, where lines begin', () => {
    expect(spotIn('')).toEqual({ ...whole, side: 'left', down: 0 });
  });

  test('where lines begin in a card from right to left', () => {
    expect(spotIn('', { style: 'direction:rtl' })).toEqual({ ...whole, side: 'right', down: 0 });
  });

  test('below its place on the other side, where there are words', () => {
    expect(spotIn(words('10 40 200 20'))).toEqual({ ...whole, side: 'right', down: 0 });
  });

  test('beside a short line above, where below are words', () => {
    const below = words('10 64 380 50');
    expect(spotIn(below, { at: 64 })).toEqual({ ...whole, side: 'left', down: -24 });
    expect(spotIn(words('10 42 200 20') + below, { at: 64 })).toEqual({
      ...whole,
      side: 'right',
      down: -24,
    });
  });

  test('below all that is in the card, where there are words below and above', () => {
    expect(spotIn(words('10 40 380 40'))).toEqual({ ...whole, side: 'left', down: 40 });
  });

  test('in the gap before the next card, never in that card', () => {
    expect(spotIn(words('10 40 380 66'), { next: 132 })).toEqual({
      ...whole,
      side: 'left',
      down: 66,
    });
    expect(spotIn(words('10 40 380 66'), { next: 122 })).not.toMatchObject({ shape: 'words' });
  });

  test('not in what the card cuts off', () => {
    const cut = { style: 'overflow-x:hidden;overflow-y:hidden' };
    expect(spotIn(words('10 40 380 66'), cut)).not.toMatchObject({ shape: 'words' });
  });

  test('not over a button, but over a link that is the whole card', () => {
    const button = '<button data-box="10 44 380 50">Apply</button>';
    const link = '<a href="/1" data-box="0 0 400 120"></a>';
    expect(spotIn(button)).toEqual({ ...whole, side: 'left', down: 54 });
    expect(spotIn(link)).toEqual({ ...whole, side: 'left', down: 0 });
  });

  test('also in a form whose inputs have the names of its properties', () => {
    document.body.innerHTML = `<ul><li id="card" data-box="0 0 400 120"><input form="form" name="nextSibling">
<form id="form" data-box="0 0 400 120"><i id="host" data-box="10 40 380 0"></i><input name="parentElement"><input name="matches">
<input name="nextElementSibling"><input name="getBoundingClientRect"></form></li></ul>`;
    const [card, host] = ['card', 'host'].map((id) => document.getElementById(id));
    for (const form of document.forms) answerToNames(form);
    if (!card || !host) throw new Error('No card');
    expect(spotFor(host, mark, card)).toEqual({ ...whole, side: 'left', down: 0 });
  });

  test('anywhere in a card that is not laid out', () => {
    document.body.innerHTML = '<div id="card"><i id="host"></i></div>';
    const [card, host] = ['card', 'host'].map((id) => document.getElementById(id));
    if (!card || !host) throw new Error('No card');
    expect(spotFor(host, mark, card)).toEqual({ ...whole, side: 'left', down: 0 });
  });

  test('with its words beside lines further up, where they are short', () => {
    const lines = words('10 34 180 20') + words('10 58 380 60');
    const cut = { style: 'overflow-x:hidden;overflow-y:hidden', at: 118 };
    expect(spotIn(lines, cut)).toMatchObject({ ...whole, side: 'right', down: -84 });
  });

  test('as its sign alone beside a line that ends early, the nearest one', () => {
    const lines = words('10 34 380 20') + words('10 58 340 20') + words('10 82 300 36');
    const cut = { style: 'overflow-x:hidden;overflow-y:hidden' };
    expect(spotIn(lines, cut)).toEqual({
      shape: 'sign',
      side: 'right',
      across: 0,
      down: 14,
      width: 24,
      height: 24,
    });
  });

  test('as its sign beside a control, never over it', () => {
    const lines = words('10 34 380 20') + '<button data-box="10 56 390 64">Apply</button>';
    expect(spotIn(lines, { style: 'overflow-x:hidden;overflow-y:hidden' })).toMatchObject({
      shape: 'edge',
      side: 'left',
      across: -10,
      width: 7,
    });
  });

  test('as a strip in the padding, at the side where lines begin', () => {
    const full = words('10 8 380 110');
    const cut = 'overflow-x:hidden;overflow-y:hidden;';
    const strip = { shape: 'edge', width: 7, height: 40 };
    expect(spotIn(full, { style: cut })).toMatchObject({ ...strip, side: 'left', across: -10 });
    expect(spotIn(full, { style: `${cut}direction:rtl` })).toMatchObject({
      ...strip,
      side: 'right',
      across: -10,
    });
  });

  test('on a line of its own only where a card is full from edge to edge', () => {
    const full = words('0 0 400 120');
    expect(spotIn(full, { style: 'overflow-x:hidden;overflow-y:hidden' })).toBe('line');
    expect(spotIn(words('0 0 394 120'), { next: 120 })).toMatchObject({
      shape: 'edge',
      side: 'right',
      width: 4,
    });
  });

  test('over a link that is more than half of its card, however small that is', () => {
    const link = '<a href="/1" data-box="0 0 400 70"></a>';
    expect(spotIn(link)).toEqual({ ...whole, side: 'left', down: 0 });
  });

  test('among words of thousands of lines, without comparing each line with each place', () => {
    const box = (y: number) => new DOMRect(10, y, 380, 1);
    const lines = Array.from({ length: 20_000 }, (_, at) => box(at));
    Range.prototype.getClientRects = () => Object.assign([...lines], { item: () => box(0) });
    const asked = vi.fn<() => DOMRect>(() => new DOMRect(10, 0, 380, 20_000));
    Range.prototype.getBoundingClientRect = asked;
    const many = Array.from({ length: 400 }, (_, at) => `<i>${at}</i>`).join('');
    expect(spotIn(many)).toMatchObject({ shape: 'edge' });
    expect(asked.mock.calls.length).toBeGreaterThan(200);
    Reflect.deleteProperty(Range.prototype, 'getBoundingClientRect');
  });
});
