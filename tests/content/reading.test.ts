// @vitest-environment jsdom
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { readPageAt } from '../../src/content/reading/page-reader.ts';
import { boards, element } from './boards.ts';
import { boardUrl, card, caution, danger, notes, pane, plain, rest, until } from './scene.ts';

const open = boards();
const add = (markup: string): void => element('body').insertAdjacentHTML('beforeend', markup);
const places = () => notes().map(({ within }) => within);
const tearOut = (): void => {
  for (const one of document.querySelectorAll('lurewatch-note')) one.remove();
};
const textOf = (selector: string): Text => {
  const { firstChild } = element(selector);
  if (!(firstChild instanceof Text)) throw new Error(`No text in ${selector}`);
  return firstChild;
};

vi.setConfig({ testTimeout: 20_000 });

describe('what is read', () => {
  test('three cards and the opened ad, each judged once', async () => {
    const { judged } = open(card(1, plain) + card(2, caution) + card(3, danger) + pane(plain));
    await until(() => expect(judged).toHaveLength(4));
    await rest();
    expect(judged.toSorted()).toEqual(['Job 1', 'Job 2', 'Job 3', 'Opened job']);
  });

  test('a card that comes later, and no card that was there before', async () => {
    const { judged } = open(card(1, plain));
    await until(() => expect(judged).toEqual(['Job 1']));
    add(card(2, danger));
    await until(() => expect(places()).toEqual(['card-2']));
    expect(judged).toEqual(['Job 1', 'Job 2']);
  });

  test('cards that are moved about are not judged again', async () => {
    const { judged } = open(card(1, danger) + card(2, plain));
    await until(() => expect(judged).toHaveLength(2));
    element('body').prepend(element('#card-2'));
    await until(() => expect(places()).toEqual(['card-1']));
    await rest();
    expect(judged).toHaveLength(2);
  });

  test('listings wait for the engine', async () => {
    const { reader, judged, bring } = open(card(1, danger), { engineLater: true });
    const states = () => reader.listings().map(({ state }) => state);
    await until(() => expect(states()).toEqual(['waiting']));
    await rest();
    expect(judged).toEqual([]);
    bring();
    await until(() => expect(states()).toEqual(['scored']));
    await until(() => expect(places()).toEqual(['card-1']));
  });

  test('a listing that throws while it is judged costs only itself and is named', async () => {
    const { reader } = open(card(1, 'This will break the engine at once.') + card(2, danger));
    await until(() => expect(places()).toEqual(['card-2']));
    const [broken, other] = reader.listings();
    expect(broken).toMatchObject({ state: 'unreadable', failure: 'Error: broken' });
    expect(other).toMatchObject({ state: 'scored', verdict: { level: 'danger' } });
  });

  test('a listing that throws while it is read costs only itself and is named', async () => {
    const { reader } = open(card(2, danger));
    add(card(1, plain));
    vi.spyOn(element('#card-1'), 'querySelector').mockImplementation(() => {
      throw new TypeError('planted');
    });
    await until(() => expect(places()).toEqual(['card-2']));
    await until(() => expect(reader.listings()).toHaveLength(2));
    const failures = reader
      .listings()
      .flatMap(({ failure, state }) => (failure ? [[failure, state]] : []));
    expect(failures).toEqual([['TypeError: planted', 'unreadable']]);
  });

  test('an opened ad that is nothing but a picture is called a picture, and gets no banner', async () => {
    const picture = 'Jobs! <img src="ad.png" width="600" height="400">';
    const { reader } = open(pane(picture, ''));
    await until(() => expect(reader.listings().map(({ state }) => state)).toEqual(['picture']));
    await rest();
    expect(places()).toEqual([]);
  });
});

describe('what changes', () => {
  test('a card given to another job by its text nodes: the mark goes', async () => {
    const { judged } = open(card(1, danger));
    await until(() => expect(places()).toEqual(['card-1']));
    element('#card-1 a').setAttribute('data-jk', '00000000000000ff');
    textOf('#card-1 h2 span').data = 'Gardener';
    textOf('#card-1 [data-testid="belowJobSnippet"]').data = plain;
    await until(() => expect(judged.at(-1)).toBe('Gardener'));
    await until(() => expect(places()).toEqual([]));
  });

  test('a card that becomes a lure: a mark comes', async () => {
    const { judged } = open(card(1, plain));
    await until(() => expect(judged).toHaveLength(1));
    textOf('#card-1 [data-testid="belowJobSnippet"]').data = danger;
    await until(() => expect(places()).toEqual(['card-1']));
  });

  test('a card that leaves the page takes its mark with it', async () => {
    const { reader } = open(card(1, danger) + card(2, plain));
    await until(() => expect(reader.shown()).toBe(1));
    element('#card-1').remove();
    await until(() => expect(reader.shown()).toBe(0));
    expect(places()).toEqual([]);
  });

  test('an opened ad that is closed in place loses its banner', async () => {
    const { reader } = open(pane(danger));
    await until(() => expect(places()).toEqual(['pane']));
    element('#jobDescriptionText').remove();
    await until(() => expect(reader.shown()).toBe(0));
    expect(places()).toEqual([]);
  });

  test('what the page tears out is made good five times', async () => {
    open(card(1, danger));
    for (let times = 0; times < 6; times += 1) {
      await until(() => expect(places()).toEqual(['card-1']));
      tearOut();
    }
    await rest();
    expect(places()).toEqual([]);
  });

  test('words that change all the time are read again less and less often', async () => {
    const { judged } = open(pane(`<p>${danger}</p>`));
    for (let n = 0; n < 100; n += 1) {
      textOf('#jobDescriptionText p').data = `${danger} ${n}`;
      await rest(5);
    }
    expect(judged.length).toBeLessThan(20);
  });

  test('an edited ad without an id is remembered once', async () => {
    const { reader, judged } = open(pane(`<p>${danger}</p>`));
    await until(() => expect(judged).toHaveLength(1));
    textOf('#jobDescriptionText p').data = `${danger} Come now.`;
    await until(() => expect(judged).toHaveLength(2));
    expect(reader.listings()).toHaveLength(1);
    await until(() => expect(places()).toEqual(['pane']));
  });

  test('at an address where nothing is to be read, nothing stays', async () => {
    const { reader } = open(card(1, danger));
    await until(() => expect(places()).toEqual(['card-1']));
    reader.turnTo('https://example.org/');
    await until(() => expect(places()).toEqual([]));
    expect(reader.state().reading).toBe('unread');
    reader.turnTo(boardUrl);
    await until(() => expect(places()).toEqual(['card-1']));
  });

  test('a board that has changed is told of, also when the general reader has found its ads', async () => {
    const strange = (n: number) =>
      `<article id="strange-${n}"><h3><a href="/viewjob?jk=70000${n}">Job ${n}</a></h3><p>${n === 2 ? danger : plain} ${plain}</p></article>`;
    const cards = Array.from({ length: 6 }, (_, n) => strange(n)).join('');
    const { reader, judged } = open(`<main><h1>Jobs</h1><div>${cards}</div></main>`);
    await rest();
    expect(judged).toEqual([]);
    expect(reader.state()).toMatchObject({ site: 'indeed', reading: 'changed' });
    expect(reader.state().drift?.address).toBe('https://www.indeed.com/jobs');
    reader.readHere();
    await until(() => expect(document.querySelector('#strange-2 lurewatch-note')).not.toBeNull());
    expect(notes()).toHaveLength(1);
    expect(reader.listings()).toHaveLength(6);
    expect(reader.state().reading).toBe('reading');
    expect(reader.state().drift).toBeDefined();
    reader.turnTo(`${boardUrl}&start=10`);
    document.body.innerHTML = card(1, plain);
    await until(() => expect(judged).toHaveLength(7));
    expect(reader.state().drift).toBeUndefined();
  });

  test('one observer watches what is in a page, whatever is read and shown on it', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const { reader } = open(card(1, danger) + card(2, plain) + pane(danger));
    await until(() => expect(places()).toHaveLength(2));
    add(card(3, danger));
    await until(() => expect(places()).toHaveLength(3));
    reader.readHere();
    reader.turnTo(`${boardUrl}&start=10`);
    await rest();
    // Another one looks at two elements' own classes alone: whether the page is light or dark.
    expect(observe.mock.calls.filter(([, what]) => what?.subtree === true)).toHaveLength(1);
  });

  test('no observer watches a page of a board where nothing is to be read: it costs nothing there', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const asked = vi.fn<() => void>();
    document.body.innerHTML =
      '<ol><li class="cl-static-search-result"><a href="/d/bicycle/7000000001.html"><div class="title">Bicycle</div></a></li></ol>';
    const reader = readPageAt(document, 'https://leeds.craigslist.org/search/sss', {
      needEngine: asked,
      isDismissed: () => Promise.resolve(false),
      keepDismissal: () => undefined,
      changed: asked,
    });
    onTestFinished(() => reader.stop());
    await rest();
    expect(observe).not.toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
    expect(reader.listings()).toEqual([]);
  });

  test('after it was stopped nothing of ours is left and nothing is read', async () => {
    const { judged, stop } = open(card(1, danger) + pane(danger));
    await until(() => expect(places()).toHaveLength(2));
    stop();
    expect(document.querySelectorAll('lurewatch-note')).toHaveLength(0);
    add(card(2, danger));
    await rest();
    expect(judged).toHaveLength(2);
  });
});

// The last, for it keeps the page busy.
describe('very much', () => {
  test('500 cards added at once, each once', async () => {
    const { judged } = open('');
    add(Array.from({ length: 500 }, (_, n) => card(n + 1, plain)).join(''));
    await until(() => expect(new Set(judged).size).toBe(500));
    await rest();
    expect(judged).toHaveLength(500);
  });
});
