import { beforeEach, describe, expect, test, vi } from 'vitest';
import { lure, secondLure } from './ads.ts';
import { bothBrowsers, given } from './browsers.ts';
import * as indeed from './pages/indeed.ts';
import * as linkedin from './pages/linkedin.ts';
import { comes, presses, says } from './surface.ts';

const highlights = 'return [...CSS.highlights.values()].reduce((sum, one) => sum + one.size, 0);';

describe.each(bothBrowsers)('in %s', (kind) => {
  const it = given(kind);
  const banner = async () => (await it.browser.page.own())[0];
  const openLure = async () => {
    await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
    await it.shown(1);
  };
  const focused = async () =>
    (await it.browser.page.own()).flatMap((own) => own.controls).find((control) => control.focused)
      ?.name;

  describe('with an opened lure', () => {
    beforeEach(openLure);

    test('the toolbar button bears a mark and says how many signs, and loses it on the next page', async () => {
      await comes(async () => {
        const { badge, title } = await it.browser.toolbar();
        expect(badge).toBe('•');
        expect(title).toMatch(/^Lurewatch: \d+ signs on this page$/);
      });
      await it.browser.page.open('about:blank');
      await comes(async () => expect((await it.browser.toolbar()).badge).toBe(''));
    });

    test('"why these signs" opens each sign with its reason and its dated source, Escape closes it', async () => {
      await it.browser.page.clickOwn(0, 'Why these signs');
      await comes(async () => {
        const open = await banner();
        expect(open?.text).toContain('Why it matters:');
        expect(
          open?.controls.filter(({ address }) => address.startsWith('https://')).length,
        ).toBeGreaterThan(0);
        expect(open?.text).toMatch(/\b(19|20)\d\d\b/);
      });
      await it.browser.page.press('Escape');
      await comes(async () => {
        const closed = await banner();
        expect(closed?.text).not.toContain('Why it matters:');
        expect(closed?.controls.find(({ focused }) => focused)?.name).toBe('Why these signs');
      });
    });

    test('every door is reached and opened by the keyboard alone', async () => {
      await it.browser.page.evaluate('document.body.tabIndex = -1; document.body.focus();');
      const reached = new Set<string>();
      for (let presses = 0; presses < 12; presses += 1) {
        await it.browser.page.press('Tab');
        reached.add((await focused()) ?? '');
      }
      const doors = [
        'Dismiss',
        'Check before you answer',
        'Why these signs',
        'This is a mistake',
        'Report',
      ];
      expect([...reached]).toEqual(expect.arrayContaining(doors));
      while ((await focused()) !== 'Why these signs') await it.browser.page.press('Shift+Tab');
      await it.browser.page.press('Enter');
      await comes(async () => expect((await banner())?.text).toContain('Why it matters:'));
    });

    test('assistive technology is given the banner by name, and each of its doors as a button', async () => {
      const heard = (await it.browser.page.heard()).join('\n');
      expect(heard).toMatch(/^region .*job ad/m);
      expect(heard).toMatch(/^heading \d+ signs seen in/m);
      for (const door of ['Dismiss', 'Check before you answer', 'Why these signs', 'Report']) {
        expect(heard).toMatch(new RegExp(`^button ${door}`, 'm'));
      }
    });

    test('after the background has been put to sleep, the reasons still come and a page is still read', async () => {
      await it.browser.sleep();
      await it.browser.page.clickOwn(0, 'Why these signs');
      await comes(async () => expect((await banner())?.text).toContain('Why it matters:'));
      await it.browser.sleep();
      await it.visit(linkedin.guestJobAddress(secondLure), linkedin.guestJob(secondLure));
      await it.shown(1);
      await comes(async () => expect((await it.browser.toolbar()).badge).toBe('•'));
    });

    test('dismissed, it says so and offers undo in place; undone, it is back with its marked words', async () => {
      expect(await it.browser.page.evaluate<number>(highlights)).toBeGreaterThan(0);
      await it.browser.page.clickOwn(0, 'Dismiss');
      await comes(async () => expect((await banner())?.text).toContain('Dismissed for this ad.'));
      expect(await it.browser.page.evaluate<number>(highlights)).toBe(0);
      await it.browser.page.clickOwn(0, 'Undo');
      await comes(async () => expect((await banner())?.text).toContain('signs seen in'));
      expect(await it.browser.page.evaluate<number>(highlights)).toBeGreaterThan(0);
    });

    test('dismissed, it stays away when the page is opened again, until it is undone in the popup', async () => {
      await it.browser.page.clickOwn(0, 'Dismiss');
      await comes(async () => expect((await banner())?.text).toContain('Dismissed'));
      await it.visit(linkedin.guestJobAddress(lure), linkedin.guestJob(lure));
      await it.nothingShown();
      const popup = await it.browser.page.popup();
      await says(popup, 'Dismissed');
      await presses(popup, lure.title);
      await presses(popup, 'Undo');
      await it.shown(1);
      await popup.close();
    });

    test('"this is a mistake" takes every mark of ours off the ad, and can be undone', async () => {
      await it.browser.page.clickOwn(0, 'This is a mistake');
      await comes(async () =>
        expect((await banner())?.text).toContain('Our marks on this ad are gone'),
      );
      expect(await it.browser.page.evaluate<number>(highlights)).toBe(0);
      await it.browser.page.clickOwn(0, 'Undo');
      await comes(async () => expect((await banner())?.text).toContain('signs seen in'));
    });

    test('muted in the popup, the site shows nothing, on the next page too, until it is unmuted', async () => {
      const popup = await it.browser.page.popup();
      await says(popup, 'Mute this site');
      await presses(popup, 'Mute this site');
      await it.shown(0);
      await says(popup, 'Muted on this site');
      await popup.close();
      await it.visit(linkedin.guestJobAddress(secondLure), linkedin.guestJob(secondLure), 1500);
      await it.nothingShown();
      const again = await it.browser.page.popup();
      await says(again, 'Show signs on this site again');
      await presses(again, 'Show signs on this site again');
      await it.shown(1);
      await again.close();
    });

    test('paused in the popup, nothing is read anywhere, until it goes on', async () => {
      const popup = await it.browser.page.popup();
      await says(popup, 'Pause on all sites');
      await presses(popup, 'Pause on all sites');
      await it.shown(0);
      await presses(popup, 'Go on reading');
      await it.shown(1);
      await popup.close();
    });

    test('a screen reader is told once, politely, how many ads have signs', async () => {
      await vi.waitFor(
        async () => expect(await it.browser.page.said()).toEqual(['1 ad on this page has signs.']),
        { timeout: 30_000 },
      );
    });

    test.each([
      ['Check before you answer', 'help'],
      ['Report', 'report'],
    ])('"%s" opens our own page for it', async (door, page) => {
      await it.browser.page.clickOwn(0, door);
      const opened = await comes(async () => {
        const pages = await it.browser.pages();
        const addresses = await Promise.all(pages.map((one) => one.address()));
        const at = addresses.findIndex((address) => address.startsWith(it.browser.base));
        expect(addresses[at]).toContain(page);
        return pages[at];
      });
      await opened?.close();
    });
  });

  test('an opened mark on a card shows the banner inside the card, and a click in it follows no link', async () => {
    await it.visit(indeed.listAddress, indeed.list([lure, secondLure]));
    await it.shown(2);
    await it.browser.page.clickOwn(0, 'signs to check');
    await comes(async () => expect((await banner())?.text).toContain('signs seen in'));
    await it.browser.page.clickOwn(0, 'Why these signs');
    await comes(async () => expect((await banner())?.text).toContain('Why it matters:'));
    expect(await it.browser.page.address()).toBe(indeed.listAddress);
    await it.browser.page.clickOwn(0, 'Dismiss');
    await comes(async () => expect((await banner())?.text).toContain('Dismissed'));
    expect((await it.browser.page.own())[1]?.text).toMatch(/signs to check/);
  });

  test('after all that the browser holds no error, and nothing was asked of the network', async () => {
    expect(await it.browser.errors()).toEqual([]);
    expect(it.web.strays()).toEqual([]);
  });
});
