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
  const chip = document.createElement('button');
  chip.dataset['box'] = '10 40 150 24';
  if (!card || !host) throw new Error('No card');
  return spotFor(host, chip, card);
}
const words = (box: string): string => `<p data-box="${box}">Words</p>`;

describe('a mark stands', () => {
  test('below its place, where lines begin', () => {
    expect(spotIn('')).toEqual({ side: 'left', down: 0 });
  });

  test('where lines begin in a card from right to left', () => {
    expect(spotIn('', { style: 'direction:rtl' })).toEqual({ side: 'right', down: 0 });
  });

  test('below its place on the other side, where there are words', () => {
    expect(spotIn(words('10 40 200 20'))).toEqual({ side: 'right', down: 0 });
  });

  test('beside a short line above, where below are words', () => {
    const below = words('10 64 380 50');
    expect(spotIn(below, { at: 64 })).toEqual({ side: 'left', down: -24 });
    expect(spotIn(words('10 42 200 20') + below, { at: 64 })).toEqual({ side: 'right', down: -24 });
  });

  test('below all that is in the card, where there are words below and above', () => {
    expect(spotIn(words('10 40 380 40'))).toEqual({ side: 'left', down: 40 });
  });

  test('in the gap before the next card, never in that card', () => {
    expect(spotIn(words('10 40 380 66'), { next: 132 })).toEqual({ side: 'left', down: 66 });
    expect(spotIn(words('10 40 380 66'), { next: 122 })).toBe('line');
  });

  test('not in what the card cuts off', () => {
    expect(spotIn(words('10 40 380 66'), { style: 'overflow-x:hidden;overflow-y:hidden' })).toBe(
      'line',
    );
  });

  test('not over a button, but over a link that is the whole card', () => {
    const button = '<button data-box="10 44 380 50">Apply</button>';
    const link = '<a href="/1" data-box="0 0 400 120"></a>';
    expect(spotIn(button)).toEqual({ side: 'left', down: 54 });
    expect(spotIn(link)).toEqual({ side: 'left', down: 0 });
  });

  test('also in a form whose inputs have the names of its properties', () => {
    document.body.innerHTML = `<ul><li id="card" data-box="0 0 400 120"><input form="form" name="nextSibling">
<form id="form" data-box="0 0 400 120"><i id="host" data-box="10 40 380 0"></i><input name="parentElement"><input name="matches">
<input name="nextElementSibling"><input name="getBoundingClientRect"></form></li></ul>`;
    const [card, host] = ['card', 'host'].map((id) => document.getElementById(id));
    const chip = document.createElement('button');
    chip.dataset['box'] = '10 40 150 24';
    for (const form of document.forms) answerToNames(form);
    if (!card || !host) throw new Error('No card');
    expect(spotFor(host, chip, card)).toEqual({ side: 'left', down: 0 });
  });

  test('anywhere in a card that is not laid out', () => {
    document.body.innerHTML = '<div id="card"><i id="host"></i></div>';
    const [card, host] = ['card', 'host'].map((id) => document.getElementById(id));
    if (!card || !host) throw new Error('No card');
    expect(spotFor(host, document.createElement('button'), card)).toEqual({
      side: 'left',
      down: 0,
    });
  });
});
