/** What the rooms may ask of each other, by name. Each is answered with a promise. */
import type { Drift } from '../sites/index.ts';
import type { Answer } from '../report/taxii/answer.ts';
import type { Credentials } from './organisations.ts';
import type { Mistaken } from './mistakes.ts';
import type { AddedFeed, FoundFeed, FoundPack, Look } from './pack-summary.ts';
import type { Added, ListedPack, Removed } from './packs-listed.ts';
import type { Explanation, Harm, Level, Listing, State, Verdict } from '../model.ts';

export interface SignName {
  readonly pack: string;
  readonly rule: string;
}

/** One listing as the popup lists it. */
export interface SeenListing {
  readonly key: string;
  readonly listing: Listing;
  /** `waiting` until the engine has come; `picture`: nothing but a picture, not read. */
  readonly state: State | 'waiting' | 'picture';
  readonly verdict?: Verdict;
  readonly dismissed: boolean;
  /** What went wrong while reading or judging it, for the person and for the maintainers. */
  readonly failure?: string;
}

/** What was read on a page and what was found. */
export interface PageState {
  readonly url: string;
  readonly site: string;
  /** `unread`: no reader for this page until the person asks; `changed`: an adapter found nothing where it should. */
  readonly reading: 'reading' | 'unread' | 'changed' | 'paused' | 'muted';
  /** The site has changed: our own reader finds nothing, whatever the general one found. */
  readonly drift?: Drift;
  readonly listings: readonly SeenListing[];
}

/** Where a listing stands in the window of its tab, and how large that is. CSS pixels. */
export interface PageBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
  readonly windowHeight: number;
}

/** The listing that the person most likely means, and where it stands. */
export interface Foremost {
  readonly seen: SeenListing;
  readonly box: PageBox;
}

/** A collection of a TAXII 2.1 server, as the settings offer it. Its texts are a stranger's. */
export interface FoundCollection {
  /** Absolute address, `…/collections/<id>/`. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Whether it takes reports from us: may be written to, and takes STIX 2.1. */
  readonly takesReports: boolean;
}

/** The collections at an address, or why there are none. */
export type FoundCollections =
  { readonly collections: readonly FoundCollection[] } | { readonly problem: Answer };

/** What a tab asks of the background. */
export interface BackgroundMessages {
  /** Puts the engine into the asking tab and frame. */
  bringEngine(): void;
  /** Puts a part of the packs into the asking tab and frame. */
  bringPart(asked: { name: string }): void;
  explain(asked: { signs: readonly SignName[]; language: string }): readonly Explanation[];
  /** The toolbar's mark for the asking tab. */
  mark(found: { level: Level; signs: number }): void;
  /** Opens one of our own pages in a new tab; the listing, if any, is handed over in memory only. */
  openPage(asked: {
    page: 'help' | 'report' | 'check' | 'note';
    harm?: Harm;
    seen?: SeenListing;
    text?: string;
    /** PNG, Base64. */
    picture?: string;
    /** The popup stands over a private window. */
    private?: boolean;
  }): void;
  /**
   * Keeps that a note was called a mistake; gives the id under which that can be taken back, empty where nothing was
   * kept (a private window, storage full or denied). See `mistakes.ts`.
   */
  mistaken(said: Mistaken): string;
  /** It was no mistake after all. */
  notMistaken(asked: { id: string }): void;
  /** What `openPage` handed over, once, to the page that was opened with this ticket. */
  handedOver(asked: { ticket: string }): {
    seen?: SeenListing;
    text?: string;
    harm?: Harm;
    picture?: string;
    /** It was seen in a private window: nothing of it may be kept. */
    private?: boolean;
  };
  /** Reads the page in this tab on the person's request, with the general reader if there is no other. */
  readTab(asked: { tab: number }): void;
  /** Puts the reader into this tab, which shows a site of ours, where the browser has not. Our own pages only. */
  bringReader(asked: { tab: number }): void;
  /** Sends at once what waits in the outbox and is due; answers when the round is over. Our own pages only. */
  sendWaiting(): void;
  /**
   * Looks for collections at an address that a person typed: of a server (discovery, with or without `/taxii2/`), an
   * API root, or a collection. The page asks for permission first (`originsOf`). Without credentials those of `saved`,
   * the id of an organisation at the same origin, are shown. Our own pages only.
   */
  collectionsAt(asked: {
    address: string;
    credentials?: Credentials;
    saved?: string;
  }): FoundCollections;
  /** See `packs-in-use.ts`. Our own pages only. */
  addGuest(asked: { text: string; from: string }): Added;
  removeGuest(asked: { name: string }): Removed | undefined;
  listPacks(asked: { language: string }): readonly ListedPack[];
  /** What the feed at an address that a person typed would bring; nothing is kept. Our own pages only, like all of these. */
  lookAtFeed(asked: { address: string; language: string }): Look<FoundFeed>;
  /** What a pack file would bring; nothing is kept. */
  lookAtPack(asked: { text: string; language: string }): Look<FoundPack>;
  /** Takes a feed in use and pins its key: what `lookAtFeed` has found, and the person has said yes to. */
  addFeed(asked: AddedFeed): Look<{ readonly added: string }>;
  /** Looks for a newer pack of one feed; answers when that is over and written down (`feeds.ts`). */
  updateFeed(asked: { address: string }): void;
}

/** What the popup and the background ask of a tab's content script. */
export interface TabMessages {
  pageState(): PageState;
  /** Reads the page with the general reader, because the person asked. */
  readHere(): PageState;
  /** Scrolls a listing into view and gives it focus. */
  showListing(asked: { key: string }): void;
  /** Brings a listing into view for a picture and tells where it stands; undefined when it is gone. */
  boxOf(asked: { key: string }): PageBox | undefined;
  /**
   * Brings the listing that the person most likely means into view: under their menu, or in their selection or focus;
   * else the opened ad, or the card nearest to the middle. Undefined where none is.
   */
  foremost(asked: { by: 'menu' | 'keys' }): Foremost | undefined;
  /** Dismisses one listing, or takes that back. */
  dismiss(asked: { key: string; dismissed: boolean }): void;
  /** Dismissals, mutes or pauses have changed: show accordingly. */
  refresh(): void;
}
