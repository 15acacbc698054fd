import { describe, expect, test } from 'vitest';
import { cautious, lure, ordinary, secondLure, warning } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import * as social from './pages/social.ts';

const whole = ({ title, text }: typeof lure): string => `${title}\n\n${text}`;

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind, { social: true });

  describe('an opened ad', () => {
    test('on LinkedIn: a lure gets one banner before its text, with its own words and "not proof"', async () => {
      await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
      const [banner] = await it.shown(1);
      expect(banner?.within).toBe('details');
      expect(banner?.text).toMatch(/\d+ signs seen in ads for scam compounds/);
      expect(banner?.text).toContain('This is not proof.');
      expect(banner?.quotes.length).toBeGreaterThan(0);
      const said = Object.values(lure).join('\n');
      for (const quote of banner?.quotes ?? []) expect(said).toContain(quote);
    });

    test('on LinkedIn: an ad with things to check gets a banner that says no more than that', async () => {
      await it.visit(linkedin.guestJobAddress(cautious), linkedin.guestJob(cautious));
      const [banner] = await it.shown(1);
      expect(banner?.text).toMatch(/things? to check in this ad/);
    });

    test('on LinkedIn: an ordinary ad is read, and nothing is shown', async () => {
      const state = await it.visit(linkedin.guestJobAddress(ordinary), linkedin.guestJob(ordinary));
      expect(state?.listings).toMatchObject([
        { state: 'scored', verdict: { level: 'none' }, listing: { title: ordinary.title } },
      ]);
      await it.nothingShown();
    });

    test('on Indeed, told by JSON-LD too: a lure is read once and gets one banner', async () => {
      const state = await it.visit(indeed.jobAddress(lure), indeed.job(lure));
      expect(state?.listings).toMatchObject([{ listing: { title: lure.title } }]);
      const [banner] = await it.shown(1);
      expect(banner?.text).toContain('signs seen in');
    });

    test('on Indeed: an ordinary ad gets nothing', async () => {
      const state = await it.visit(indeed.jobAddress(ordinary), indeed.job(ordinary));
      expect(state?.listings).toMatchObject([{ verdict: { level: 'none' } }]);
      await it.nothingShown();
    });
  });

  describe('a list', () => {
    test('on Indeed: only the lure among five cards bears a mark, inside its own card', async () => {
      const ads = [
        ordinary,
        { ...ordinary, id: '4103002' },
        lure,
        cautious,
        { ...ordinary, id: '4103003' },
      ];
      await it.visit(indeed.listAddress, indeed.list(ads));
      const [mark] = await it.shown(1);
      expect(mark?.within).toContain(lure.id);
      expect(mark?.text).toMatch(/^\d+ signs to check$/);
      expect(mark?.controls[0]?.name).toContain(lure.title);
    });

    test('on LinkedIn: cards that hold no more than title, firm and place bear none', async () => {
      const ads = [ordinary, { ...ordinary, id: '4103004', title: 'Warehouse associate' }];
      const state = await it.visit(linkedin.guestListAddress, linkedin.guestList(ads));
      expect(state?.listings).toHaveLength(2);
      await it.nothingShown();
    });
  });

  describe('posts', () => {
    const posts = [
      social.post('700001', whole(lure)),
      social.post('700002', warning),
      social.post('700003', 'Happy birthday to my dear friend Maria, forty years young today!'),
      social.post('700004', whole(secondLure)),
    ];
    const level = (state: Awaited<ReturnType<typeof it.visit>>, words: string) =>
      state?.listings.find(({ listing }) => listing.text.includes(words));

    test('in a LinkedIn feed: the offers get banners, the warning and the birthday do not', async () => {
      const state = await it.visit(
        linkedin.feedAddress,
        linkedin.feed([
          { id: '700001', text: whole(lure) },
          { id: '700002', text: warning },
          {
            id: '700003',
            text: 'Happy birthday to my dear friend Maria, forty years young today!',
          },
        ]),
      );
      const banners = await it.shown(1);
      expect(banners[0]?.within).toBe('post-700001');
      expect(level(state, 'My cousin')?.verdict?.level ?? 'none').toBe('none');
    });

    test('in a Facebook group: the offers get banners, the warning and the birthday do not', async () => {
      const state = await it.visit(social.groupAddress, social.group(posts));
      const banners = await it.shown(2);
      expect(banners.map(({ within }) => within)).toEqual(['post-700001', 'post-700004']);
      expect(level(state, 'My cousin')?.state).toBe('not-a-job-ad');
      expect(level(state, 'birthday')?.state).not.toBe('scored');
    });

    test.each([
      ['Telegram K', social.telegramK, social.channelK],
      ['Telegram A', social.telegramA, social.channelA],
      ['the public preview of Telegram', social.previewAddress, social.preview],
    ] as const)(
      'in a channel in %s: the offers get banners, the rest does not',
      async (_, address, page) => {
        await it.visit(address, page(posts));
        const banners = await it.shown(2);
        expect(banners.map(({ within }) => within)).toEqual(['message-700001', 'message-700004']);
      },
    );

    test('in a private chat in Telegram K: nothing is read', async () => {
      const page = social.channelK([social.post('700001', whole(lure))], 'is-chat', '777');
      const state = await it.visit(social.telegramK, page, 2000);
      expect(state?.listings ?? []).toEqual([]);
      await it.nothingShown();
    });

    test('a post that is only a picture is called a picture', async () => {
      const words = `<img width="420" height="300" alt="" src="${social.pictureAddress}">`;
      const state = await it.visit(social.groupAddress, social.group([{ id: '700009', words }]));
      expect(state?.listings).toMatchObject([{ state: 'picture' }]);
      await it.nothingShown();
    });
  });

  test('the words of the signs are marked in the page', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    const [banner] = await it.shown(1);
    const marked = await it.browser.page.evaluate<string[]>(
      `return [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.toString()));`,
    );
    expect(marked).toEqual(expect.arrayContaining(banner?.quotes.slice(0, 1) ?? ['a quote']));
    for (const words of marked)
      expect(lure.title + lure.text + lure.place + lure.employer).toContain(words);
  });

  test('on a site that is not ours nothing is read', async () => {
    const state = await it.visit('https://jobs.example/1', indeed.job(lure), 1500);
    expect(state).toBeUndefined();
    await it.nothingShown();
  });

  test('page scripts see no tree inside our element, and nothing of ours is asked for', async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
    const open = await it.browser.page.evaluate<number>(
      `return [...document.querySelectorAll('*')].filter((element) => element.shadowRoot).length;`,
    );
    expect(open).toBe(0);
    expect(it.web.strays()).toEqual([]);
  });

  test('after all that the browser holds no error against the extension', async () => {
    expect(await it.browser.errors()).toEqual([]);
  });
});
