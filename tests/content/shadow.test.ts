// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { clearRemains, ourName } from '../../src/content/ours.ts';
import { boards, element } from './boards.ts';
import { card, danger, pane, plain, rest, until } from './scene.ts';

const open = boards();
const openTree = (selector: string, inside: string): ShadowRoot => {
  const tree = element(selector).attachShadow({ mode: 'open' });
  tree.innerHTML = inside;
  return tree;
};
const oursIn = (tree: ShadowRoot) => [...tree.querySelectorAll(ourName)];

vi.setConfig({ testTimeout: 20_000 });

describe('in an open shadow tree', () => {
  test('a list that is there from the start is read and marked there', async () => {
    const { judged, reader } = open('<div id="board"></div>');
    const tree = openTree('#board', card(1, danger) + card(2, plain));
    reader.lookAgain();
    await until(() => expect(judged.toSorted()).toEqual(['Job 1', 'Job 2']));
    await until(() => expect(oursIn(tree)).toHaveLength(1));
    expect(oursIn(tree)[0]?.closest('[id]')?.id).toBe('card-1');
  });

  test('cards that come into it, leave it and change there are followed, by the one observer', async () => {
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    const { judged } = open('');
    const host = document.createElement('job-board');
    const tree = host.attachShadow({ mode: 'open' });
    tree.innerHTML = card(1, plain);
    document.body.append(host);
    await until(() => expect(judged).toEqual(['Job 1']));
    tree.append(document.createRange().createContextualFragment(card(2, danger)));
    await until(() => expect(oursIn(tree)).toHaveLength(1));
    const words = tree.querySelector('#card-1 [data-testid="belowJobSnippet"]')?.firstChild;
    if (words) words.nodeValue = danger;
    await until(() => expect(oursIn(tree)).toHaveLength(2));
    tree.querySelector('#card-2')?.remove();
    await until(() => expect(oursIn(tree)).toHaveLength(1));
    const watchers = new Set(
      observe.mock.calls.flatMap(([, what], at) =>
        what?.subtree === true ? [observe.mock.contexts[at]] : [],
      ),
    );
    expect(watchers.size).toBe(1);
  });

  test('a component that becomes a host after it was added is found', async () => {
    const { judged } = open('<job-board></job-board>');
    await rest(100);
    openTree('job-board', card(1, danger));
    await until(() => expect(judged).toEqual(['Job 1']));
  });

  test('a card whose words come in a tree of its own is read when they have come', async () => {
    const { judged } = open('<div class="job_seen_beacon"><job-words></job-words></div>');
    await rest(100);
    expect(judged).toEqual([]);
    openTree('job-words', card(3, danger).replace(/^<div[^>]*>|<\/div>$/g, ''));
    await until(() => expect(judged).toEqual(['Job 3']));
  });

  test('an opened ad has its banner there, and nothing of ours is left when it ends', async () => {
    const { stop } = open('<div id="board"></div>');
    const inside = pane(danger);
    const tree = openTree('#board', inside);
    await until(() => expect(oursIn(tree)).toHaveLength(1));
    stop();
    expect(tree.innerHTML).toBe(inside);
  });

  test('what a reader left there that was ended without warning is taken out by the next', async () => {
    const { reader } = open('<div id="board"></div>');
    const tree = openTree('#board', card(1, danger));
    reader.lookAgain();
    await until(() => expect(oursIn(tree)).toHaveLength(1));
    clearRemains(document);
    expect(oursIn(tree)).toEqual([]);
  });

  test('a closed tree is left alone', async () => {
    const { judged, reader } = open('<div id="board"></div>');
    element('#board').attachShadow({ mode: 'closed' }).innerHTML = card(1, danger);
    reader.lookAgain();
    await rest();
    expect(judged).toEqual([]);
  });

  test('3,000 hosts do not keep the page: what stands beside them is read first', async () => {
    const { judged } = open('');
    for (let n = 0; n < 3000; n += 1) {
      const host = document.createElement('x-y');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>nothing</p>';
      document.body.append(host);
    }
    document.body.insertAdjacentHTML('beforeend', card(1, plain));
    await until(() => expect(judged).toEqual(['Job 1']));
  });
});
