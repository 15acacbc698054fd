import { describe, expect, test } from 'vitest';
import type { Page } from '../../src/cli/browsers/browser.ts';
import type { Added } from '../../src/platform/packs-listed.ts';
import { packFile, ruleOf } from '../background/pack-files.ts';
import { lure, ordinary } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import { comes, presses, says, types } from './surface.ts';

/** Two signs that none of our packs has, in two scripts, and both together. */
const { phrases: _, ...together } = ruleOf('Gold in two scripts', '', { strength: 'decisive' });
const guest = packFile('harbour', {
  gold: ruleOf('Promises a golden desk', 'golden desk of plenty'),
  thai: ruleOf('Promises it in Thai', 'โต๊ะทองคำ', { catches: ['เรามีโต๊ะทองคำ'] }),
  both: {
    ...together,
    when: { all: ['gold', 'thai'] },
    catches: ['A golden desk of plenty โต๊ะทองคำ'],
  },
});
const golden = {
  ...ordinary,
  id: '4109001',
  text: `${ordinary.text}\n\nYou sit at a golden desk of plenty.\n\nโต๊ะทองคำรอคุณอยู่`,
};

/** Compiling takes seconds, and more on a slow machine. */
const patience = 100_000;

describe.each(bothBrowsers)('packs in %s', (kind) => {
  const it = given(kind);
  const settings = (): Promise<Page> =>
    it.browser.newPage(`${it.browser.base}src/settings/index.html`);
  const tell = async <T>(name: string, asked: object): Promise<T> => {
    const page = await settings();
    const message = JSON.stringify({ to: 'background', name, asked: [asked] });
    const answer = await page.evaluate<T>(`return await chrome.runtime.sendMessage(${message});`);
    await page.close();
    return answer;
  };
  const off = (choices: object): Promise<void> =>
    it.browser.inExtension(`
      const { packs } = await chrome.storage.local.get('packs');
      const none = { packsOff: [], rulesOff: [] };
      await chrome.storage.local.set({ packs: { ...none, ...packs, ...${JSON.stringify(choices)} } });`);
  const signsOf = async (ad: typeof golden): Promise<readonly string[]> => {
    const state = await it.visit(indeed.jobAddress(ad), indeed.job(ad));
    const [seen] = state?.listings ?? [];
    return (seen?.verdict?.evidence ?? []).map(({ pack, rule }) => `${pack}/${rule}`);
  };

  const harbourIn = async (ad: typeof golden): Promise<readonly string[]> =>
    (await signsOf(ad)).filter((sign) => sign.startsWith('harbour/'));

  test(
    'a pack from outside: its signs show beside ours, in every script, under its name',
    async () => {
      expect(await harbourIn(golden)).toEqual([]);
      expect(await tell<Added>('addGuest', { text: guest, from: 'file' })).toEqual({
        added: 'harbour',
      });
      expect(await harbourIn(golden)).toEqual(['harbour/both', 'harbour/gold', 'harbour/thai']);
      const [note] = await it.shown(1);
      expect(note?.quotes).toContain('golden desk of plenty');
      await it.browser.page.clickOwn(0, 'Why these signs');
      await comes(async () => {
        const [opened] = await it.browser.page.own();
        expect(opened?.text).toContain('Promises a golden desk');
        expect(opened?.text).toContain('What harbour knows');
      });
      expect(await signsOf(lure)).toContain('trafficking/place-hotspot');
      expect(await it.browser.errors()).toEqual([]);
    },
    patience,
  );

  test(
    'it is there after the background has slept, and judges in our own pages too',
    async () => {
      await it.browser.sleep();
      expect(await harbourIn(golden)).toContain('harbour/gold');
      const page = await it.browser.newPage(`${it.browser.base}src/help/check.html`);
      await says(page, 'Check');
      await types(page, 'textarea', golden.text);
      await presses(page, 'Check');
      await says(page, 'Promises a golden desk');
      await says(page, 'What harbour knows');
      await page.close();
    },
    patience,
  );

  test(
    'a sign that is switched off shows no more; switched on again, it does',
    async () => {
      await off({ rulesOff: ['harbour/thai'] });
      expect(await harbourIn(golden)).toEqual(['harbour/gold']);
      await off({ rulesOff: [] });
      expect(await harbourIn(golden)).toEqual(['harbour/both', 'harbour/gold', 'harbour/thai']);
    },
    patience,
  );

  test(
    'with everything forgotten it is gone; signs of ours, and whole packs, are switched off without it',
    async () => {
      const page = await settings();
      await says(page, 'What harbour knows');
      await presses(page, 'Forget everything');
      await says(page, 'Everything was deleted.');
      expect(await page.evaluate('return indexedDB.databases();')).toEqual([]);
      expect(await page.evaluate('return chrome.storage.local.get();')).toEqual({});
      await page.close();
      expect(await harbourIn(golden)).toEqual([]);
      const before = await signsOf(lure);
      expect(before).toContain('trafficking/travel-paid');
      await off({ rulesOff: ['trafficking/travel-paid'] });
      expect(await signsOf(lure)).not.toContain('trafficking/travel-paid');
      await off({ rulesOff: [], packsOff: ['trafficking'] });
      expect((await signsOf(lure)).filter((sign) => sign.startsWith('trafficking/'))).toEqual([]);
      await off({ packsOff: [] });
      expect(await signsOf(lure)).toEqual(before);
      expect(await it.browser.errors()).toEqual([]);
    },
    patience,
  );
});
