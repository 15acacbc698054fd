import { describe, expect, test } from 'vitest';
import { ourId, ourOrigin, spy } from './fake-browser.ts';
import { onNewBrowser } from './with-browser.ts';

const load = () => onNewBrowser(() => import('../../src/platform/ask.ts'));

const nothing = { trouble: { reason: 'not-found', details: [] } } as const;

const answersOf = () => ({
  bringEngine: spy(() => undefined),
  bringPart: spy(() => undefined),
  explain: spy(() => []),
  mark: spy(() => undefined),
  openPage: spy(() => undefined),
  handedOver: spy(() => ({ text: 'words' })),
  mistaken: spy(() => 'id'),
  notMistaken: spy(() => undefined),
  readTab: spy(() => undefined),
  bringReader: spy(() => undefined),
  sendWaiting: spy(() => undefined),
  collectionsAt: spy(() => ({ collections: [] })),
  addGuest: spy(() => ({ added: 'a-pack' })),
  removeGuest: spy(() => undefined),
  listPacks: spy(() => []),
  lookAtFeed: spy(() => nothing),
  lookAtPack: spy(() => nothing),
  addFeed: spy(() => nothing),
  updateFeed: spy(() => undefined),
});
const fromTab = { id: ourId, tab: { id: 3 }, frameId: 5, url: 'https://www.linkedin.com/jobs' };

describe('asking the background', () => {
  test('"handedOver" is answered with what the background gives', async () => {
    const { module } = await load();
    module.answerBackground(answersOf());
    expect(await module.askBackground('handedOver', { ticket: 'a' })).toEqual({ text: 'words' });
  });

  test('the answer is told which tab and frame ask, and that it is no page of ours', async () => {
    const { browser, module } = await load();
    const answers = answersOf();
    module.answerBackground(answers);
    await browser.runtime.heard({ to: 'background', name: 'bringEngine', asked: [] }, fromTab);
    expect(answers.bringEngine).toHaveBeenCalledWith({
      tab: 3,
      frame: 5,
      url: fromTab.url,
      ownPage: false,
      private: false,
    });
  });

  test.each([
    ['a page of ours', `${ourOrigin}src/help/report.html`, true],
    ['a page that has our address in its own', `https://evil.example/?${ourOrigin}`, false],
  ])('%s (%s) counts as ours: %s', async (_, url, ownPage) => {
    const { browser, module } = await load();
    const answers = answersOf();
    module.answerBackground(answers);
    const message = { to: 'background', name: 'handedOver', asked: [{ ticket: 'a' }] };
    await browser.runtime.heard(message, { id: ourId, url });
    expect(answers.handedOver).toHaveBeenCalledWith(
      { ticket: 'a' },
      expect.objectContaining({ ownPage }),
    );
  });

  test.each([
    ['another extension', { ...fromTab, id: 'other' }],
    ['nobody', {}],
  ])('%s gets no answer', async (_, sender) => {
    const { browser, module } = await load();
    const answers = answersOf();
    module.answerBackground(answers);
    const message = { to: 'background', name: 'handedOver', asked: [{ ticket: 'a' }] };
    await expect(browser.runtime.heard(message, sender)).rejects.toThrow('connection');
    expect(answers.handedOver).not.toHaveBeenCalled();
  });

  test.each([
    [undefined],
    [null],
    ['handedOver'],
    [{}],
    [{ to: 'background', name: 'toString', asked: [] }],
    [{ to: 'background', name: '__proto__', asked: [] }],
    [{ to: 'background', name: 'noSuchQuestion', asked: [] }],
    [{ to: 'elsewhere', name: 'handedOver', asked: [{ ticket: 'a' }] }],
    [{ to: 'background', name: 'handedOver', asked: [] }],
    [{ to: 'background', name: 'handedOver' }],
    [{ to: 'background', name: 'handedOver', asked: ['too much'] }],
    [{ to: 'background', name: 'mark', asked: [{ level: 'awful', signs: 1 }] }],
    [{ to: 'background', name: 'mark', asked: [{ level: 'danger', signs: -1 }] }],
    [{ to: 'background', name: 'openPage', asked: [{ page: 'https://evil.example' }] }],
    [{ to: 'background', name: 'readTab', asked: [{ tab: '7' }] }],
    [{ to: 'background', name: 'explain', asked: [{ signs: [{ rule: 1 }], language: 'en' }] }],
    [
      {
        to: 'background',
        name: 'explain',
        asked: [{ signs: [], language: 'x'.repeat(9_000_000) }],
      },
    ],
  ])('%j is ignored', async (message) => {
    const { browser, module } = await load();
    const answers = answersOf();
    module.answerBackground(answers);
    await expect(browser.runtime.heard(message, fromTab)).rejects.toThrow('connection');
    expect(Object.values(answers).filter(({ mock }) => mock.calls.length > 0)).toEqual([]);
  });

  test('an answer that throws reaches the one who asked as a rejection', async () => {
    const { module } = await load();
    module.answerBackground({
      ...answersOf(),
      handedOver: () => {
        throw new Error('no memory');
      },
    });
    await expect(module.askBackground('handedOver', { ticket: 'a' })).rejects.toThrow('no memory');
  });

  test('after it was told to stop it answers no more', async () => {
    const { module } = await load();
    const stop = module.answerBackground(answersOf());
    stop();
    await expect(module.askBackground('handedOver', { ticket: 'a' })).rejects.toThrow('connection');
  });
});

describe('asking a tab', () => {
  test('the top frame of the tab is asked', async () => {
    const { browser, module } = await load();
    await module.askTab(7, 'dismiss', { key: 'a', dismissed: true });
    expect(browser.tabs.sendMessage).toHaveBeenCalledWith(
      7,
      { to: 'tab', name: 'dismiss', asked: [{ key: 'a', dismissed: true }] },
      { frameId: 0 },
    );
  });

  test('a tab does not answer what is asked of the background', async () => {
    const { browser, module } = await load();
    module.answerTab({
      pageState: () => ({ url: '', site: '', reading: 'reading', listings: [] }),
      readHere: () => ({ url: '', site: '', reading: 'reading', listings: [] }),
      showListing: () => undefined,
      boxOf: () => undefined,
      foremost: () => undefined,
      dismiss: () => undefined,
      refresh: () => undefined,
    });
    const message = { to: 'background', name: 'handedOver', asked: [{ ticket: 'a' }] };
    await expect(browser.runtime.heard(message, fromTab)).rejects.toThrow('connection');
    expect(
      await browser.runtime.heard({ to: 'tab', name: 'pageState', asked: [] }, fromTab),
    ).toMatchObject({ reading: 'reading' });
  });
});
