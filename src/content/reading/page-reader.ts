import { type Found, type Page, pageOf, readPage } from '../../sites/reading/index.ts';
import type { PageState, SeenListing } from '../../platform/messages.ts';
import { wordsOfError } from '../failure.ts';
import type { Changes } from './changes.ts';
import { findListings, type Finder } from './finder.ts';
import { fingerprintOf } from './fingerprint.ts';
import { foremostOf } from './foremost.ts';
import { judging, type Judging } from './judging.ts';
import { leaveStrangers, nothingRead, readingOf } from './page-state.ts';
import { type Seat, seats } from './seats.ts';
import { rowOf, seenList } from './seen.ts';

/** What the reader of one page needs of the world around it. */
export interface Around {
  /** A listing was read: the engine is needed. */
  readonly needEngine: () => void;
  readonly isDismissed: (key: string) => Promise<boolean>;
  readonly keepDismissal: (key: string, dismissed: boolean) => void;
  /** What was read, said or shown has changed. */
  readonly changed: () => void;
}

/** Reads one page from the moment it may be read until it may no longer be. */
export interface PageReader {
  readonly judging: Judging;
  /** Whether and how the page is read; may look at the whole page. */
  state(): Pick<PageState, 'site' | 'reading' | 'drift'>;
  listings(): readonly SeenListing[];
  /** How many listings we show something for. */
  shown(): number;
  /** Reads the page as it is now, private talk and unknown sites too: the person asked. */
  readHere(): void;
  /** The document is now at another address. */
  turnTo(url: string): void;
  lookAgain(): void;
  seatOf(key: string): Seat | undefined;
  /** The listing that the person most likely means, with its place. */
  foremost(pointed: Node | undefined): { root: Element; row: SeenListing } | undefined;
  stop(): void;
}

/** After a change of address sites take this long to bring the new listing (ms); some bring a first one, then others. */
const settling = [400, 1500];

export function readPageAt(document: Document, url: string, around: Around): PageReader {
  let page: Page = pageOf(document, url);
  let wasAsked = false;
  let failures = 0;
  const nameless = new WeakMap<Element, string>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  const list = seenList();
  const places = seats();
  const judge = judging({
    seats: places,
    isDismissed: around.isDismissed,
    keepDismissal: around.keepDismissal,
    changed: around.changed,
  });

  const found = (one: Found, inSight: boolean, isNamed: boolean): void => {
    const fingerprint = fingerprintOf(one.listing);
    const before = places.at(one.root);
    if (before?.seen.key === one.key && before.seen.fingerprint === fingerprint) {
      before.found = one;
      before.shown?.restore(one);
      return;
    }
    const seat = places.put(one, list.enter(one, fingerprint), inSight);
    if (before !== undefined && !isNamed) list.forget(before.seen);
    around.needEngine();
    judge.add(seat);
    around.changed();
  };
  const failed = (root: Element, key: string | undefined, error: unknown): void => {
    const before = places.at(root);
    if (before !== undefined) places.leave(before);
    const name = key ?? nameless.get(root) ?? `unread:${(failures += 1)}`;
    nameless.set(root, name);
    list.enterFailure(name, nothingRead(page), wordsOfError(error));
    around.changed();
  };
  const emptied = (root: Element): void => {
    const seat = places.at(root);
    if (seat === undefined) return;
    places.leave(seat);
    around.changed();
  };
  const changed = ({ removed }: Changes): void => {
    if (!removed) return;
    // Of a listing that stands twice in the page one place is marked; when that goes, the other is.
    if (places.leaveGone()) judge.showAll();
    for (const { shown, found: one } of places.all()) {
      if (shown !== undefined && !shown.stands()) shown.restore(one);
    }
  };
  let finder: Finder | undefined;
  const start = (): void => {
    finder ??= findListings(page, { found, failed, emptied, changed });
  };
  if (page.anyListing !== undefined) start();

  return {
    judging: judge,
    state: () => ({
      site: page.site?.name ?? page.url.host,
      ...readingOf(page, wasAsked, list.size()),
    }),
    listings: () => list.rows(judge.dismissed),
    shown: () =>
      new Set([...places.all()].flatMap(({ shown, seen }) => (shown ? [seen.key] : []))).size,
    readHere() {
      wasAsked = true;
      page = pageOf(document, page.url.href, { asked: true });
      finder?.turnTo(page);
      start();
      const options = {
        general: true,
        failed: (error: unknown, root: Element) => failed(root, undefined, error),
      };
      for (const one of readPage(document, page.url.href, options)) found(one, true, true);
    },
    turnTo(next) {
      wasAsked = false;
      page = pageOf(document, next);
      finder?.turnTo(page);
      if (page.anyListing !== undefined) start();
      for (const timer of timers) clearTimeout(timer);
      timers = settling.map((wait) =>
        setTimeout(() => {
          leaveStrangers(places, page);
          list.forgetGone();
          finder?.lookAgain();
          around.changed();
        }, wait),
      );
    },
    lookAgain: () => finder?.lookAgain(),
    seatOf(key) {
      const all = [...places.all()].filter(({ seen }) => seen.key === key);
      return all.find(({ shown }) => shown !== undefined) ?? all[0];
    },
    foremost(pointed) {
      const seat = foremostOf(places.all(), pointed);
      if (seat === undefined) return undefined;
      return { root: seat.root, row: rowOf(seat.seen, judge.dismissed.has(seat.seen.key)) };
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
      finder?.stop();
      judge.stop();
      places.leaveAll();
    },
  };
}
