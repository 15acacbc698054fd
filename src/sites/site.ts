/** What a reader gives, and what a site is: data that says where its listings stand and how they are read. */
import type { Field, Listing, Platform } from '../model.ts';

/** How a listing stands on its page; decides what we may show there. */
export type Shape = 'card' | 'detail' | 'post' | 'message';

/** A listing found on a page, with the way back to the page. */
export interface Found {
  /**
   * Who it is: the site's own id where it has one, else a fingerprint of its words.
   * The same listing has the same key in the list and when opened; a card re-used for another job has another.
   */
  readonly key: string;
  readonly shape: Shape;
  readonly listing: Listing;
  /** The element that holds the whole listing. */
  readonly root: Element;
  /** The elements each field's words were read from, in order; empty where they came from structured data. */
  readonly parts: Readonly<Record<Field, readonly Element[]>>;
  /** Where our own element goes: the mark (card) or the banner (others) is inserted before or after this element. */
  readonly beside: { readonly element: Element; readonly where: 'before' | 'after' };
}

/**
 * Where one thing stands inside a listing: a selector, in which `{id}` is the listing's own id; `.` is the listing's
 * element itself. Plain: the first element that has words. `all`: every element, one line each. `attribute`: its
 * value, not its words, which stands nowhere on the page. `frame`: a frame stands for what is shown in it, where the
 * page may look into it.
 */
export type Hook =
  | string
  | {
      readonly at: string;
      readonly all?: true;
      readonly attribute?: string;
      readonly frame?: true;
      /** Only what the first group of this finds counts. */
      readonly only?: RegExp;
      /** Only this line counts, from 1, of those that `skip` does not find. */
      readonly line?: number;
      readonly skip?: RegExp;
    };

/** Where a listing's own id stands: an attribute (of the listing's element, or of one inside it), or the address. */
export type IdHook =
  | { readonly attribute: string; readonly at?: string; readonly only?: RegExp }
  | { readonly query: string }
  | { readonly path: RegExp };

/** One way in which a site shows its listings. Lists of hooks go from the most stable to the least, old ones last. */
export interface Layout {
  /** For tests and for saying what has changed. */
  readonly name: string;
  readonly shape: Shape;
  /** Paths it is shown on, `*` for anything; absent: on every page of the site. */
  readonly paths?: readonly string[];
  /** Further tests of the address, where paths do not say enough. */
  readonly where?: (url: URL) => boolean;
  /** The element that stands for one listing. */
  readonly listing: readonly string[];
  /** Taken off `listing`: elements that look the same and are none. */
  readonly not?: string;
  /** Where `listing` is only a part of it, the nearest of these around it holds the whole listing. */
  readonly inside?: readonly string[];
  /** Not read (yet) unless this is inside: virtual lists hold empty rows. */
  readonly ready?: string;
  readonly id: readonly IdHook[];
  /** What an id is only unique within: a channel. */
  readonly group?: IdHook;
  readonly fields: Readonly<Partial<Record<Field, readonly Hook[]>>>;
  /** The link to the listing itself; absent: the page's address, or the one made by `address`. */
  readonly link?: readonly string[];
  /** The listing's address from its id, where the page holds no link. */
  readonly address?: (id: string, page: URL) => string;
  /** Where our element goes, the first that is there (`.`: the listing's); absent: cards at their end, others before the text. */
  readonly beside?: readonly { readonly at: string; readonly where: 'before' | 'after' }[];
  /** Private talk: read only when the person asks for this page to be read. */
  readonly onRequest?: true;
  /** The page may also hold a schema.org JobPosting of this listing. */
  readonly structured?: true;
  /** Nothing lasting marks the text: where its hooks find no words, it is the largest running text inside. */
  readonly prose?: true;
  /** Where it is not the site's: a post on a site that also has a job board. */
  readonly platform?: Platform;
}

/** A place on the web and how to read it. One file in this folder each; its name is the file's. */
export interface SiteFile {
  /** What people call it; social sites are chosen under this name on the welcome page. */
  readonly label: string;
  /** Year, or year and month, of the newest evidence of how this site is built: `2026-08`. */
  readonly seen: string;
  /** Absent: a place where people post whatever they like, and none of those that we tell apart. */
  readonly platform?: Platform;
  /** Match patterns of WebExtensions; the manifest's hosts are made from them. */
  readonly hosts: readonly string[];
  /**
   * When we ask to read this site by ourselves: job boards when the extension is installed, social sites when the
   * person chooses them; never where all is private talk, which is read when the person asks for it.
   */
  readonly asked: 'at-install' | 'when-chosen' | 'never';
  readonly layouts: readonly Layout[];
  /** Never read: decoys, buttons, labels that stand inside the words. */
  readonly drop?: readonly string[];
  /** Line breaks in the source are line breaks on the screen (`white-space: pre-wrap`). */
  readonly keepsLines?: true;
  /** Blocks by their names that are shown on the line of what stands around them. */
  readonly inline?: readonly string[];
  /** Pictures that are not content: avatars, badges. Emoji and small pictures never are. */
  readonly notPictures?: readonly string[];
  /** Paths where this site holds listings, so that finding none there means that it has changed. */
  readonly expects?: readonly string[];
  /** Selectors of what a site shows instead of listings when there are none. */
  readonly emptyWhen?: readonly string[];
}

export interface Site extends SiteFile {
  readonly name: string;
}
