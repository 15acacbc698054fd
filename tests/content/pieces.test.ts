// @vitest-environment jsdom
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bind, type Bond, bondHere } from '../../src/content/bond.ts';
import { clearRemains } from '../../src/content/ours.ts';
import { announcing } from '../../src/content/reading/announcing.ts';
import { bringOnce } from '../../src/content/reading/bringing.ts';
import { type Changes, watchChanges } from '../../src/content/reading/changes.ts';
import { fingerprintOf } from '../../src/content/reading/fingerprint.ts';
import { pace } from '../../src/content/reading/pace.ts';
import { seenList } from '../../src/content/reading/seen.ts';
import { slices } from '../../src/content/reading/slices.ts';
import { toolbarMark } from '../../src/content/reading/toolbar.ts';
import {
  elementAbove,
  firstInside,
  isInPage,
  isMeant,
  nearest,
  nextOf,
  parentOf,
  rectangleOf,
  takeOut,
} from '../../src/content/safe-dom.ts';
import type { Found } from '../../src/sites/index.ts';
import { blankListing, type Listing } from '../../src/model.ts';
import { answerToNames, judge, pretend, rest, until } from './scene.ts';

const listing = (text: string, title = 'Job'): Listing => ({
  ...blankListing,
  title,
  text,
  site: 'board',
  by: 'adapter',
});
const found = (key: string, text: string, shape: Found['shape'] = 'card'): Found => {
  const root = document.createElement('div');
  const parts = { title: [], employer: [], place: [], pay: [], text: [] };
  return {
    key,
    shape,
    listing: listing(text),
    root,
    parts,
    beside: { element: root, where: 'after' },
  };
};

vi.setConfig({ testTimeout: 20_000 });

afterEach(() => vi.useRealTimers());

describe('slices', () => {
  test('urgent items first, each once', async () => {
    const done: string[] = [];
    const queue = slices<string>((item) => done.push(item));
    for (const item of ['a', 'b', 'a']) queue.add(item);
    queue.add('c', true);
    queue.add('b', true);
    await until(() => expect(done).toHaveLength(3));
    await rest(30);
    expect(done).toEqual(['c', 'b', 'a']);
  });

  test('slow items one a slice, with the page’s own work between', async () => {
    const order: string[] = [];
    const queue = slices<string>((item) => {
      order.push(item);
      const end = performance.now() + 10;
      while (performance.now() < end);
    });
    for (const item of ['a', 'b', 'c']) queue.add(item);
    await Promise.resolve();
    await Promise.resolve();
    setTimeout(() => order.push('page'), 0);
    await until(() => expect(order).toHaveLength(4));
    expect(order.indexOf('page')).toBeLessThan(3);
  });

  test('an item that throws does not stop the ones that are added later', async () => {
    const done: string[] = [];
    const failed = vi.fn<() => void>();
    process.once('unhandledRejection', failed);
    const queue = slices<string>((item) => {
      if (item === 'bad') throw new Error('planted');
      done.push(item);
    });
    queue.add('bad');
    await until(() => expect(failed).toHaveBeenCalled());
    queue.add('good');
    await until(() => expect(done).toEqual(['good']));
  });
});

describe('pace', () => {
  test('at once, then after 200 ms, 400 ms …, and at once again after a rest', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    const thing = {};
    const times: number[] = [];
    const start = performance.now();
    const paced = pace<object>(() => times.push(performance.now() - start));
    for (let ms = 0; ms < 1000; ms += 10) {
      paced.ask(thing);
      vi.advanceTimersByTime(10);
    }
    expect(times).toEqual([0, 200, 600]);
    vi.advanceTimersByTime(60_000);
    paced.ask(thing);
    expect(times).toHaveLength(5);
  });
});

describe('changes', () => {
  const watch = () => {
    const looks: Changes[] = [];
    const { stop, alsoIn } = watchChanges(document, ['href'], (changes) => looks.push(changes));
    return { looks, stop, alsoIn };
  };

  test('an added element, changed words, a changed id; never an element of ours', async () => {
    document.body.innerHTML = '<p id="words">old</p><a id="link" href="#1">x</a>';
    const { looks, stop } = watch();
    const added = document.createElement('i');
    document.body.append(document.createElement('lurewatch-note'), added);
    document.querySelector('#words')?.firstChild?.replaceWith('new');
    document.querySelector('#link')?.setAttribute('href', '#2');
    document.querySelector('#link')?.setAttribute('class', 'y');
    await until(() => expect(looks).toHaveLength(1));
    expect([...(looks[0]?.touched ?? [])].map(({ localName }) => localName)).toEqual([
      'i',
      'p',
      'a',
    ]);
    expect(looks[0]).toMatchObject({ everything: false, removed: true });
    stop();
  });

  test('our own coming and going alone is no reason to look, but for what was torn out', async () => {
    const { looks, stop } = watch();
    const ours = document.createElement('lurewatch-note');
    document.body.append(ours);
    await rest(60);
    expect(looks).toHaveLength(0);
    ours.remove();
    await until(() => expect(looks).toHaveLength(1));
    expect(looks[0]).toMatchObject({ removed: true, touched: new Set() });
    stop();
  });

  test('a frame whose page has come, for what it shows; not a picture', async () => {
    document.body.innerHTML = '<iframe></iframe><img>';
    await rest(60);
    const { looks, stop } = watch();
    document.querySelector('img')?.dispatchEvent(new Event('load'));
    await rest(60);
    expect(looks).toHaveLength(0);
    document.querySelector('iframe')?.dispatchEvent(new Event('load'));
    await until(() => expect(looks).toHaveLength(1));
    expect([...(looks[0]?.touched ?? [])].map(({ localName }) => localName)).toEqual(['iframe']);
    stop();
  });

  test('in a shadow tree that it is told of: what is added there, and a frame that has come', async () => {
    document.body.innerHTML = '<div id="host"></div>';
    const tree = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (tree === undefined) throw new Error('No tree');
    const { looks, stop, alsoIn } = watch();
    tree.append(document.createElement('i'));
    await rest(60);
    expect(looks).toHaveLength(0);
    alsoIn(tree);
    const frame = document.createElement('iframe');
    tree.append('words', document.createElement('b'));
    await until(() => expect(looks).toHaveLength(1));
    expect([...(looks[0]?.touched ?? [])].map(({ localName }) => localName)).toEqual(['div', 'b']);
    expect([...(looks[0]?.added ?? [])].map(({ localName }) => localName)).toEqual(['b']);
    tree.append(frame);
    await until(() => expect(looks).toHaveLength(2));
    frame.dispatchEvent(new Event('load'));
    await until(() => expect(looks).toHaveLength(3));
    stop();
    tree.append(document.createElement('i'));
    await rest(60);
    expect(looks).toHaveLength(3);
  });

  test('600 changed elements are one look at everything', async () => {
    const { looks, stop } = watch();
    for (let n = 0; n < 600; n += 1) document.body.append(document.createElement('i'));
    await until(() => expect(looks).toHaveLength(1));
    expect(looks[0]).toMatchObject({ everything: true, touched: new Set() });
    stop();
  });
});

describe('what was read', () => {
  test('the same words again are the same entry, other words a new one in its place', () => {
    const list = seenList();
    const first = list.enter(found('1', 'a'), 'x');
    expect(list.enter(found('1', 'a'), 'x')).toBe(first);
    expect(list.enter(found('1', 'b'), 'y')).not.toBe(first);
    expect(list.size()).toBe(1);
  });

  test('a card and its opened ad are one row: the one that says more', () => {
    const list = seenList();
    const open = list.enter(found('1', 'opened', 'detail'), 'y');
    const one = list.enter(found('1', 'card'), 'x');
    const said = () => list.rows(new Set()).map((row) => row.listing.text);
    expect(said()).toEqual(['opened']);
    one.verdict = judge(listing('free flight, passport'));
    open.verdict = judge(listing('urgent'));
    expect(said()).toEqual(['card']);
  });

  test('of 3,000 listings those that bear signs are remembered', () => {
    const list = seenList();
    for (let n = 0; n < 3000; n += 1) {
      const seen = list.enter(found(String(n), 'x'), String(n));
      if (n % 1000 === 0) seen.verdict = judge(listing('free flight, passport'));
    }
    expect(list.size()).toBe(1000);
    const marked = list.rows(new Set()).filter(({ verdict }) => verdict?.level === 'danger');
    expect(marked.map(({ key }) => key)).toEqual(['0', '1000', '2000']);
  });

  test('what the page no longer shows is forgotten when it moves on', () => {
    const list = seenList();
    list.enter(found('1', 'a'), 'x').places = 1;
    list.enter(found('2', 'b'), 'y');
    list.forgetGone();
    expect(list.rows(new Set()).map(({ key }) => key)).toEqual(['1']);
  });
});

test('a fingerprint tells apart words, fields and order', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 30 });
  fc.assert(
    fc.property(words, words, words, words, (a, b, c, d) => {
      const same = a === c && b === d;
      expect(fingerprintOf(listing(a, b)) === fingerprintOf(listing(c, d))).toBe(same);
    }),
  );
  expect(fingerprintOf(listing('ab', ''))).not.toBe(fingerprintOf(listing('b', 'a')));
});

test('the toolbar’s mark counts the signs of what was not dismissed', () => {
  const row = (text: string, dismissed = false) => ({
    key: text,
    listing: listing(text),
    state: 'scored' as const,
    verdict: judge(listing(text)),
    dismissed,
  });
  expect(toolbarMark([row('nothing')])).toEqual({ level: 'none', signs: 0 });
  expect(toolbarMark([row('urgent'), row('free flight, passport')])).toEqual({
    level: 'danger',
    signs: 3,
  });
  expect(toolbarMark([row('urgent'), row('passport', true)])).toEqual({
    level: 'caution',
    signs: 1,
  });
});

describe('announcing', () => {
  test('one sentence for all that was found, once for each load', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const said: number[] = [];
    const announce = announcing((listings) => said.push(listings));
    for (const count of [0, 1, 2, 4]) {
      announce.count(count);
      vi.advanceTimersByTime(300);
    }
    vi.advanceTimersByTime(1000);
    announce.count(9);
    vi.advanceTimersByTime(60_000);
    expect(said).toEqual([4]);
    announce.renew();
    announce.count(1);
    vi.advanceTimersByTime(2000);
    expect(said).toEqual([4, 1]);
  });

  test('not more often than every half minute', () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const said: number[] = [];
    const announce = announcing((listings) => said.push(listings));
    announce.count(1);
    vi.advanceTimersByTime(1000);
    announce.renew();
    announce.count(2);
    vi.advanceTimersByTime(20_000);
    expect(said).toEqual([1]);
    vi.advanceTimersByTime(20_000);
    expect(said).toEqual([1, 2]);
  });
});

describe('bringing the engine', () => {
  test('asked once, again when that failed, and not when it is there', async () => {
    vi.useFakeTimers();
    let there = false;
    const bring = vi.fn<() => Promise<void>>(() => Promise.reject(new Error('asleep')));
    const need = bringOnce(bring, () => there);
    need();
    need();
    await vi.advanceTimersByTimeAsync(600);
    expect(bring).toHaveBeenCalledTimes(2);
    there = true;
    await vi.advanceTimersByTimeAsync(60_000);
    need();
    expect(bring).toHaveBeenCalledTimes(2);
    // It came, and failed.
    there = false;
    need();
    expect(bring).toHaveBeenCalledTimes(3);
  });
});

describe('steps through a hostile tree', () => {
  test('a form whose inputs have the names of its properties', () => {
    document.body.innerHTML =
      '<main><form><input name="parentNode"><input name="nextSibling"><input name="isConnected"><input name="closest"><input name="matches"><input name="querySelector"><input name="getBoundingClientRect"></form><hr></main>';
    const form = document.querySelector('form');
    if (form === null) throw new Error('no form');
    answerToNames(form);
    expect(parentOf(form)).toBe(document.querySelector('main'));
    expect(nextOf(form)).toBe(document.querySelector('hr'));
    expect(isInPage(form)).toBe(true);
    expect(nearest(form, 'main')).toBe(document.querySelector('main'));
    expect(firstInside(form, '[name="closest"]')?.getAttribute('name')).toBe('closest');
    expect(isMeant(form, 'main > form')).toBe(true);
    expect(rectangleOf(form)).toMatchObject({ x: 0, width: 0 });
    takeOut(form);
    expect(isInPage(form)).toBe(false);
  });

  test('from inside a shadow tree to its host', () => {
    const host = document.createElement('div');
    const inner = document.createElement('p');
    host.attachShadow({ mode: 'open' }).append(inner);
    expect(elementAbove(inner)).toBe(host);
  });
});

test('a second reader clears what a first one left behind', () => {
  document.body.innerHTML = '<p>Page</p><lurewatch-note></lurewatch-note>';
  clearRemains(document);
  expect(document.body.innerHTML).toBe('<p>Page</p>');
});

test('the two scripts find each other, and take nothing else for it', () => {
  expect(bondHere()).toBeUndefined();
  Reflect.set(globalThis, Symbol.for('lurewatch'), 'a stranger');
  expect(bondHere()).toBeUndefined();
  const bond = pretend<Bond>({ arrive: () => true });
  bind(bond);
  expect(bondHere()).toBe(bond);
});
