/** The life of the reader in one tab: when it may read, what it answers, and how it ends. */
import type { PageState, SeenListing } from '../platform/messages.ts';
import { isAlive } from '../platform/alive.ts';
import { answerTab, askBackground } from '../platform/ask.ts';
import * as choices from '../platform/choices.ts';
import { arrivalOf } from './arrival.ts';
import type { Bond } from './bond.ts';
import { watchAddress } from './reading/address.ts';
import { announcing } from './reading/announcing.ts';
import { bringOnce } from './reading/bringing.ts';
import { type PageReader, readPageAt } from './reading/page-reader.ts';
import { toolbarMark } from './reading/toolbar.ts';

/** How often we look whether the extension is still there (ms). */
const pulse = 5000;
/** Changes that come this close together are told once (ms). */
const together = 100;

/** What the tab's reader offers to the engine's script. */
export interface TabReader {
  /** Takes the engine; false when there is one already. */
  readonly arrive: Bond['arrive'];
  readonly waiting: Bond['waiting'];
  /** Takes all of ours out of the page and stops for good. */
  readonly end: () => void;
}

/** Starts reading the document of this tab, as far as the person's choices let us. */
export function readTab(document: Document): TabReader {
  let reader: PageReader | undefined;
  let quiet: 'paused' | 'muted' | undefined;
  let ended = false;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let told = '{"level":"none","signs":0}';
  let deciding: Promise<void> = Promise.resolve();

  const arrival = arrivalOf(
    () => ended,
    (engine) => reader?.judging.arrive(engine),
  );
  const { engine } = arrival;
  const announce = announcing((listings) => engine()?.announce(listings));
  const needEngine = bringOnce(() => askBackground('bringEngine'), arrival.isComing);
  const tell = (): void => {
    telling = undefined;
    const mark = toolbarMark(reader?.listings() ?? []);
    announce.count(reader?.shown() ?? 0);
    const now = JSON.stringify(mark);
    if (now === told) return;
    told = now;
    // Nobody answers while the extension is being replaced; the next change tells again.
    askBackground('mark', mark).catch(() => (told = ''));
  };
  const changed = (): void => {
    telling ??= setTimeout(tell, together);
  };
  const keepDismissal = (key: string, dismissed: boolean): void => {
    reader?.judging.setDismissed(key, dismissed);
    reader?.judging.showAll();
    void (dismissed ? choices.dismiss(key) : choices.undismiss(key));
  };

  const start = (): PageReader => {
    const started = readPageAt(document, location.href, {
      needEngine,
      isDismissed: choices.isDismissed,
      keepDismissal,
      changed,
    });
    const there = engine();
    if (there !== undefined) started.judging.arrive(there);
    return started;
  };
  const fallQuiet = (): void => {
    reader?.stop();
    reader = undefined;
    engine()?.leave();
    changed();
  };
  const askDismissals = async (one: PageReader): Promise<void> => {
    for (const { key, verdict } of one.listings()) {
      if (verdict === undefined || verdict.level === 'none') continue;
      one.judging.setDismissed(key, await choices.isDismissed(key));
    }
    one.judging.showAll();
  };
  const decide = async (): Promise<void> => {
    const paused = await choices.isPaused();
    const muted = await choices.isMuted(location.hostname);
    if (ended) return;
    quiet = paused ? 'paused' : muted ? 'muted' : undefined;
    if (quiet !== undefined) fallQuiet();
    else if (reader === undefined) {
      reader = start();
      if (isDemo()) reader.readHere();
    } else await askDismissals(reader);
  };
  const refresh = (): Promise<void> => {
    deciding = deciding.then(decide, decide);
    return deciding;
  };

  const state = (): PageState => ({
    url: location.href,
    ...(reader?.state() ?? { site: location.hostname, reading: 'unread' as const }),
    ...(quiet === undefined ? {} : { reading: quiet }),
    listings: reader?.listings() ?? [],
  });
  const seenListing = (key: string): SeenListing | undefined =>
    reader?.listings().find((row) => row.key === key);

  const stops = [
    answerTab({
      pageState: async () => {
        await deciding;
        return state();
      },
      readHere: async () => {
        await deciding;
        reader?.readHere();
        return state();
      },
      showListing: ({ key }) => {
        const seat = reader?.seatOf(key);
        if (seat === undefined) return;
        Element.prototype.scrollIntoView.call(seat.root, { block: 'center' });
        seat.shown?.focus();
      },
      dismiss: ({ key, dismissed }) => {
        if (seenListing(key) !== undefined) keepDismissal(key, dismissed);
      },
      refresh,
    }),
    choices.watchChoices(() => void refresh()),
    watchAddress(() => {
      announce.renew();
      reader?.turnTo(location.href);
    }),
  ];
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    // Back from the browser's memory: choices may have changed, and the toolbar forgot us.
    told = '';
    void refresh().then(() => reader?.lookAgain());
    changed();
  };
  addEventListener('pageshow', returned);

  const end = (): void => {
    if (ended) return;
    ended = true;
    clearInterval(heart);
    clearTimeout(telling);
    announce.stop();
    removeEventListener('pageshow', returned);
    reader?.stop();
    reader = undefined;
    engine()?.leave();
    for (const stop of stops) attempt(stop);
  };
  const heart = setInterval(() => {
    if (!isAlive()) end();
  }, pulse);
  void refresh();

  return {
    waiting: () =>
      (reader?.listings() ?? []).flatMap(({ state, listing }) =>
        state === 'waiting' ? [listing] : [],
      ),
    arrive: arrival.arrive,
    end,
  };
}

/** The demo's job board is no site of ours: its own build reads it as if the person had asked. */
function isDemo(): boolean {
  return import.meta.env.MODE === 'demo' && location.hostname === '127.0.0.1';
}

/** An orphan's listeners can no longer be taken off: the browser has done that already. */
function attempt(stop: () => void): void {
  try {
    stop();
  } catch {
    // Nothing is left to stop.
  }
}
