// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest';
import { notes as arabic } from '../../src/interface/words/ar/notes.ts';
import { boards } from './boards.ts';
import { card, caution, crowded, danger, notes, pane, plain, press, rest, until } from './scene.ts';

const openOne = boards();
const open = async (...asked: Parameters<typeof openOne>) => {
  const board = openOne(...asked);
  // What is judged may be shown in the next frame; what is not to be shown has had its chance.
  await until(() =>
    expect(board.reader.listings().every(({ state }) => state !== 'waiting')).toBe(true),
  );
  await rest();
  return board;
};
const only = async () => {
  await until(() => expect(notes()).toHaveLength(1));
  const [note] = notes();
  if (note === undefined) throw new Error('No note');
  return note;
};

vi.setConfig({ testTimeout: 20_000 });

describe('where something is shown', () => {
  test.each([
    ['a card without signs', card(1, plain), []],
    ['a card with caution', card(1, caution), []],
    ['a card with danger', card(1, danger), ['card-1']],
    ['an opened ad without signs', pane(plain), []],
    ['an opened ad with caution', pane(caution), ['pane']],
    ['an opened ad with danger', pane(danger), ['pane']],
  ])('%s', async (_, markup, places) => {
    await open(markup);
    await until(() => expect(notes().map(({ within }) => within)).toEqual(places));
  });

  test('the same card twice on a page is marked once', async () => {
    await open(card(1, danger) + card(1, danger).replace('card-1', 'card-1b'));
    await only();
    await rest();
    expect(notes()).toHaveLength(1);
  });

  test('of the same card twice, when the marked one goes, the other is marked', async () => {
    await open(card(1, danger) + card(1, danger).replace('card-1', 'card-1b'));
    const { within } = await only();
    document.querySelector(`#${within}`)?.remove();
    const other = within === 'card-1' ? 'card-1b' : 'card-1';
    await until(() => expect(notes().map((note) => note.within)).toEqual([other]));
  });

  test('the banner stands between heading and words', async () => {
    await open(pane(danger));
    const order = [...document.querySelectorAll('h1, lurewatch-note, #jobDescriptionText')];
    expect(order.map(({ localName }) => localName).slice(0, 3)).toEqual([
      'h1',
      'lurewatch-note',
      'div',
    ]);
  });

  test('no element of the page is changed', async () => {
    const board = await open(card(1, danger) + pane(danger));
    const before = document.createElement('body');
    before.innerHTML = card(1, danger) + pane(danger);
    for (const ours of document.querySelectorAll('lurewatch-note')) ours.remove();
    expect(document.body.innerHTML).toBe(before.innerHTML);
    board.stop();
  });
});

describe('what the banner says', () => {
  test('count, the ad’s own words, one thing to ask, "not proof" with pack and date, the doors', async () => {
    await open(pane(danger));
    const { says } = await only();
    expect(says).toContain('2 signs seen in');
    expect(says).toContain('Free flight');
    expect(says).toContain('passport');
    expect(says).toContain('Tell one person where you would go');
    expect(says).toContain('not proof');
    expect(says).toContain('trafficking 2026-11');
    for (const door of [
      'Check before you answer',
      'Why these signs',
      'This is a mistake',
      'Report',
    ]) {
      expect(says).toContain(door);
    }
  });

  test('markup in an ad stays words', async () => {
    await open(
      card(1, danger, 'Chef &lt;img src=x onerror="alert(1)"&gt;') +
        pane(`&lt;b id=x&gt;${danger}`),
    );
    for (const { root } of notes()) expect(root.querySelector('img, b#x')).toBeNull();
  });

  test('in Arabic from right to left, the ad’s words isolated', async () => {
    await open(pane(danger), { brought: { language: 'ar', words: arabic } });
    const { root } = await only();
    const ours = root.querySelector('.ours');
    expect([ours?.getAttribute('dir'), ours?.getAttribute('lang')]).toEqual(['rtl', 'ar']);
    expect(root.querySelector('bdi')?.getAttribute('dir')).toBe('auto');
    expect(ours?.textContent).toContain(arabic.banner?.firstStep);
  });

  test('in English where the words of the reader’s language did not come', async () => {
    await open(pane(danger), { language: 'ar-EG' });
    const ours = (await only()).root.querySelector('.ours');
    expect([ours?.getAttribute('dir'), ours?.getAttribute('lang')]).toEqual(['ltr', 'en']);
    expect(ours?.textContent).toContain('Check before you answer');
  });

  test('its heading hangs under the heading of the ad', async () => {
    await open(pane(danger));
    expect((await only()).root.querySelector('.headline')?.localName).toBe('h2');
  });

  test('signs with their reasons within one press', async () => {
    await open(pane(danger));
    const { root } = await only();
    expect(root.querySelectorAll('.sign')).toHaveLength(0);
    press(root, 'Why these signs');
    await rest();
    expect(root.querySelectorAll('.sign')).toHaveLength(2);
  });

  test('of many signs five at first; the focus goes on to the sixth', async () => {
    await open(pane(crowded));
    const { root } = await only();
    press(root, 'Why these signs');
    await rest();
    expect(root.querySelectorAll('.sign')).toHaveLength(5);
    press(root, 'Show 2 more');
    await rest();
    const signs = root.querySelectorAll('.sign');
    expect(signs).toHaveLength(7);
    expect(root.activeElement).toBe(signs[5]);
  });
});

describe('putting away', () => {
  test('dismissed in place, taken back in place', async () => {
    const { dismissals, reader } = await open(pane(danger));
    const { root } = await only();
    press(root, 'Dismiss');
    await rest();
    expect((await only()).says).toContain('Dismissed for this ad.');
    expect(dismissals.size).toBe(1);
    expect(reader.listings().map(({ dismissed }) => dismissed)).toEqual([true]);
    press(root, 'Undo');
    await rest();
    expect((await only()).says).toContain('2 signs seen in');
    expect(dismissals.size).toBe(0);
  });

  test.each([
    ['a banner', pane(danger), [], 'Dismiss'],
    ['a mark', card(1, danger), ['2 signs to check'], '2 signs to check in Job 1'],
  ])(
    'the focus goes with %s: to the way back, told with what was done, and back',
    async (_, markup, opened, first) => {
      await open(markup);
      const { root } = await only();
      for (const name of opened) press(root, name);
      await rest();
      press(root, 'Dismiss');
      await rest();
      const undo = root.activeElement;
      expect(undo?.textContent).toBe('Undo');
      const told = root.getElementById(undo?.getAttribute('aria-describedby') ?? '');
      expect(told?.textContent).toBe('Dismissed for this ad.');
      expect(root.querySelector('output, [role=status], [role=alert]')).toBeNull();
      press(root, 'Undo');
      await rest();
      const name = root.activeElement?.getAttribute('aria-label') ?? '';
      expect(name.replaceAll(/[\u2068\u2069]/gu, '')).toBe(first);
    },
  );

  test('"This is a mistake" takes away the banner and asks no more than that the rules be kept', async () => {
    const { asked } = await open(pane(danger));
    const before = asked.length;
    press((await only()).root, 'This is a mistake');
    await rest();
    expect((await only()).says).toContain('Our marks on this ad are gone.');
    // Nothing of the ad: no word, title, address or name of it.
    expect(asked.slice(before)).toEqual([
      {
        name: 'mistaken',
        what: {
          level: 'danger',
          signs: [
            { pack: 'trafficking', rule: 'pays-travel' },
            { pack: 'trafficking', rule: 'keeps-passport' },
          ],
          packs: [{ name: 'trafficking', version: '1.0.0', date: '2026-11-20' }],
        },
      },
    ]);
  });

  test('a mistake that is undone in place is taken back where it is kept', async () => {
    const { asked, dismissals } = await open(pane(danger), { answers: { mistaken: 'id-1' } });
    press((await only()).root, 'This is a mistake');
    await rest();
    press((await only()).root, 'Undo');
    await rest();
    expect(asked.at(-1)).toEqual({ name: 'notMistaken', what: { id: 'id-1' } });
    expect(dismissals.size).toBe(0);
    expect((await only()).says).toContain('2 signs seen in');
  });

  test('a dismissal without a word on it keeps no mistake', async () => {
    const { asked } = await open(pane(danger));
    press((await only()).root, 'Dismiss');
    await rest();
    expect(asked.map(({ name }) => name)).not.toContain('mistaken');
  });

  test('the door for who wrote the ad stands with the reasons, and hands the ad over', async () => {
    const { asked } = await open(pane(danger));
    const { root } = await only();
    expect(root.textContent).not.toContain('Is this your ad?');
    press(root, 'Why these signs');
    await rest();
    press(root, 'Is this your ad?');
    await rest();
    expect(asked.at(-1)).toMatchObject({ name: 'openPage', what: { page: 'note' } });
  });

  test('a mark is opened, and dismissed inside its card', async () => {
    await open(card(1, danger));
    const { root } = await only();
    press(root, '2 signs to check');
    await rest();
    press(root, 'Dismiss');
    await rest();
    expect((await only()).says).toContain('Dismissed for this ad.');
  });

  test('what was dismissed before is not shown', async () => {
    const board = openOne(card(1, danger) + pane(danger));
    board.dismissals.add('indeed:0000000000000001');
    await rest();
    expect(notes().map(({ within }) => within)).toEqual(['pane']);
  });

  test('dismissed from elsewhere, the banner goes; taken back, it comes', async () => {
    const { reader } = await open(card(1, danger));
    const key = 'indeed:0000000000000001';
    reader.judging.setDismissed(key, true);
    reader.judging.showAll();
    expect(notes()).toEqual([]);
    reader.judging.setDismissed(key, false);
    reader.judging.showAll();
    await only();
    await rest();
    expect(notes()).toHaveLength(1);
  });
});

describe('doors', () => {
  test.each([
    ['Check before you answer', 'check'],
    ['Report', 'report'],
  ])('%s opens the page %s with the ad', async (name, page) => {
    const { asked } = await open(pane(danger));
    press((await only()).root, name);
    expect(asked.at(-1)).toMatchObject({
      name: 'openPage',
      what: { page, harm: 'trafficking', seen: { listing: { text: danger } } },
    });
  });

  test('a press on ours does not reach the card around', async () => {
    await open(card(1, danger));
    let pressed = 0;
    document.body.addEventListener('click', () => (pressed += 1));
    press((await only()).root, '2 signs to check');
    expect(pressed).toBe(0);
  });

  test('Escape closes an opened mark', async () => {
    await open(card(1, danger));
    const { root } = await only();
    press(root, '2 signs to check');
    await rest();
    const note = root.querySelector('.note');
    note?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await rest();
    expect(root.querySelector('.note')).toBeNull();
  });
});
