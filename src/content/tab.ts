/** The life of the reader in one tab: when it may read, what it answers, and how it ends. */
import type { PageState } from '../platform/messages.ts';
import { isAlive } from '../platform/alive.ts';
import { answerTab, askBackground } from '../platform/ask.ts';
import * as choices from '../platform/choices.ts';
import { answersOf } from './answers.ts';
import { arrivalOf } from './arrival.ts';
import type { Bond } from './bond.ts';
import { attempt } from './failure.ts';
import { watchHeart } from './heart.ts';
import { watchPointed } from './pointed.ts';
import { watchAddress } from './reading/address.ts';
import { announcing } from './reading/announcing.ts';
import { bringOnce } from './reading/bringing.ts';
import { type PageReader, readPageAt } from './reading/page-reader.ts';
import { tellingOf } from './reading/telling.ts';
import { toolbarMark } from './reading/toolbar.ts';

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
  let deciding: Promise<void> = Promise.resolve();

  const arrival = arrivalOf(
    () => ended,
    (engine) => reader?.judging.arrive(engine),
  );
  const { engine } = arrival;
  const announce = announcing((listings) => engine()?.announce(listings));
  const needEngine = bringOnce(async () => {
    await askBackground('bringEngine');
    // We are answered here, so all that was brought before the answer came here, too.
    arrival.hasAll();
  }, arrival.isComing);
  const telling = tellingOf(() => {
    announce.count(reader?.shown() ?? 0);
    return toolbarMark(reader?.listings() ?? []);
  });
  const { changed } = telling;
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
    announce.count(0);
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
  const pointed = watchPointed(document);
  const stops = [
    pointed.stop,
    answerTab(
      answersOf({
        decided: () => deciding,
        reader: () => reader,
        pointed,
        state,
        keepDismissal,
        refresh,
      }),
    ),
    choices.watchChoices(() => {
      // A pause has taken what we told off the button, even one that is over before we look.
      telling.forget();
      if ((reader?.shown() ?? 0) > 0) changed();
      void refresh();
    }),
    watchAddress(() => {
      announce.renew();
      reader?.turnTo(location.href);
    }),
  ];
  const returned = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (!isAlive()) return end();
    // Back from the browser's memory: choices may have changed, and the toolbar forgot us.
    telling.forget();
    choices.readAnew();
    void refresh().then(() => reader?.lookAgain());
    changed();
  };
  addEventListener('pageshow', returned);

  const end = (): void => {
    if (ended) return;
    ended = true;
    stopHeart();
    telling.stop();
    announce.stop();
    removeEventListener('pageshow', returned);
    reader?.stop();
    reader = undefined;
    engine()?.leave();
    for (const stop of stops) attempt(stop);
  };
  const stopHeart = watchHeart(document, end);
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
