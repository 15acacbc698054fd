/** The toolbar button of an extension and the popup it opens, which are no tabs. */
import type { BrowserContext, Page as Tab } from 'playwright-core';
import type { Page, Surface } from './browser.ts';

/** Does what a click on the toolbar button does over a tab: this is what grants activeTab. */
export async function clickToolbar(context: BrowserContext, id: string, over: Tab): Promise<void> {
  await over.bringToFront();
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium has closed.');
  // The button belongs to a tab, which is the parent of the page that Playwright holds.
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = targetInfos.find(({ url }) => url === over.url());
  if (!tab) throw new Error(`No tab shows ${over.url()}.`);
  await session.send('Extensions.triggerAction' as never, { id, targetId: tab.targetId } as never);
  await session.detach();
}

/** The popup as large as it makes itself: Playwright takes it for a page of the usual size. */
export const popupOf = (page: Page, tab: Tab): Surface => ({
  ...page,
  async picture(file) {
    const size = await tab.evaluate<{ readonly width: number; readonly height: number }>(
      '({ width: innerWidth, height: innerHeight })',
    );
    await tab.screenshot({ path: file, clip: { x: 0, y: 0, ...size } });
  },
});
