import type { Surface } from '../browsers/browser.ts';
import { settledState } from '../start/state.ts';
import { ownScenes } from './own-scenes.ts';
import type { Stage } from './stage.ts';
import { rest } from './until.ts';
import type { Way } from './ways.ts';

/** Something of ours that is shown. */
export interface Scene {
  readonly name: string;
  /** Brings it before the eyes; what it gives is closed after the picture unless it is the first tab. */
  open(stage: Stage, way: Way): Promise<Surface>;
  /** All of the page is pictured, as if the window were as high. */
  readonly whole: boolean;
}

/** An ad of the board that is warned of in this way. */
function adOf({ board }: Stage, expect: 'danger' | 'caution'): string {
  const ad = board.listings.find((one) => one.expect === expect);
  if (!ad) throw new Error(`No ad of the demo board shows "${expect}".`);
  return board.addressOf(ad);
}

/** Opens a page of the board in the first tab and waits until it was judged, and what is shown stands. */
async function onBoard(stage: Stage, way: Way, address: string): Promise<Surface> {
  const { browser } = stage;
  await browser.page.resize(way.width, way.height);
  await browser.page.open(address);
  await settledState(browser);
  await rest(browser.page);
  return browser.page;
}

const pageScenes: readonly Scene[] = [
  {
    name: 'banner-danger',
    whole: false,
    open: (stage, way) => onBoard(stage, way, adOf(stage, 'danger')),
  },
  {
    name: 'banner-open',
    whole: true,
    async open(stage, way) {
      const page = await onBoard(stage, way, adOf(stage, 'danger'));
      // The second door, in any language: the first one leads away.
      const [own] = await stage.browser.page.own();
      const why = own?.controls.find(({ expanded }) => expanded === 'false');
      if (why) await stage.browser.page.clickOwn(0, why.name);
      await rest(page);
      return page;
    },
  },
  {
    name: 'banner-caution',
    whole: false,
    open: (stage, way) => onBoard(stage, way, adOf(stage, 'caution')),
  },
  {
    name: 'mark',
    whole: false,
    open: (stage, way) => onBoard(stage, way, stage.board.address),
  },
  {
    name: 'popup',
    whole: false,
    async open(stage, way) {
      await onBoard(stage, { ...way, width: 800 }, adOf(stage, 'danger'));
      const popup = await stage.browser.page.popup();
      await rest(popup, 800);
      await popup.evaluate(`document.querySelector('summary')?.click();`);
      await rest(popup, 500);
      return popup;
    },
  },
];

/** All that is pictured. */
export const scenes: readonly Scene[] = [...pageScenes, ...ownScenes];
