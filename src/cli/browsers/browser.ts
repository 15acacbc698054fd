/** What both browsers can be told to do, so that the demo and the tests are written once. */
import type { BrowserKind } from './find.ts';

/** CSS pixels from the upper left corner of what is seen of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A button or link inside an element of ours. */
export interface Control {
  readonly name: string;
  readonly tag: string;
  readonly address: string;
  readonly box: Box;
  readonly focused: boolean;
  readonly expanded: string;
}

/** An element of ours (banner or mark) as it stands on a page, seen through its closed shadow root. */
export interface Own {
  /** The words a person can see. */
  readonly text: string;
  /** The ad's own words in it. */
  readonly quotes: readonly string[];
  readonly box: Box;
  /** The id of the nearest element of the page around it that has one. */
  readonly within: string;
  readonly language: string;
  readonly direction: string;
  /** Computed colours of words and ground, for contrast. */
  readonly colour: string;
  readonly ground: string;
  readonly controls: readonly Control[];
}

/** What a person has told their browser they need; what is not named is as usual. */
export interface Needs {
  readonly dark?: boolean;
  /** More contrast (`prefers-contrast: more`); Firefox has no switch for it that we know. */
  readonly contrast?: boolean;
  /** The person's own few colours in place of the page's (`forced-colors: active`). */
  readonly fewColours?: boolean;
  /** Nothing that moves (`prefers-reduced-motion: reduce`). */
  readonly stillness?: boolean;
}

/** Something that is shown: a page in a tab, or the popup. */
export interface Surface {
  /** Runs the body of a function (with `return`) as the page's own script; gives what it returns, as JSON. */
  evaluate<Result>(body: string): Promise<Result>;
  /** Saves what is seen as PNG; `whole`: all of the page, as if the window were as high. */
  picture(file: string, whole?: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface Page extends Surface {
  open(address: string): Promise<void>;
  address(): Promise<string>;
  /** Our elements on the page, in page order. */
  own(): Promise<readonly Own[]>;
  /** The controls of ours as the browser gives them to assistive technology: `role name`. */
  heard(): Promise<readonly string[]>;
  /** What we tell screen readers alone. */
  said(): Promise<readonly string[]>;
  /** Clicks, as a mouse does, the first element of the page that a selector names. */
  click(selector: string): Promise<void>;
  /** Clicks the first control of ours whose name contains `name`, in the element `index` of `own()`. */
  clickOwn(index: number, name: string): Promise<void>;
  /** Presses one key: a character, or Tab, Shift+Tab, Enter, Escape, Space. */
  press(key: string): Promise<void>;
  /** Types a text as a keyboard for its language does; a new line is the Enter key. */
  type(text: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /**
   * The real popup over this tab, opened by what a click on the toolbar button does, activeTab included.
   * Where Chromium withholds a site, a first click lets us in and a second one opens the popup.
   */
  popup(): Promise<Surface>;
}

export interface Browser {
  readonly kind: BrowserKind;
  readonly version: string;
  /** Where the extension's own pages are: `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string;
  /** The tab that was there from the start. */
  readonly page: Page;
  /** Every tab, the first one first. */
  pages(): Promise<readonly Page[]>;
  newPage(address: string): Promise<Page>;
  /** Runs the body of a function in the extension's background, with the extension's own API (`chrome`). */
  inExtension<Result>(body: string): Promise<Result>;
  /** What the toolbar button bears for the tab in front: its badge's words, and its title. */
  toolbar(): Promise<{ readonly badge: string; readonly title: string }>;
  /**
   * Chooses an entry of the extension's in the context menu of the tab in front, with these words selected, activeTab
   * included. Chromium lets nobody choose in its menus: there activeTab comes by the toolbar button, and the event is
   * raised in the background.
   */
  chooseMenuEntry(entry: string, selected: string): Promise<void>;
  /** Presses the keys of a command of the manifest over the tab in front, activeTab included; in Chromium as above. */
  pressCommand(name: string): Promise<void>;
  /** Opens an address in a private window, where the extension was allowed there from the start. */
  newPrivatePage(address: string): Promise<Page>;
  /** Grants host patterns, and in Firefox kinds of data that may leave, without the browser's question. */
  grant(patterns: readonly string[], kinds?: readonly string[]): Promise<void>;
  /** Takes away every host, as a person may in the browser's own settings. */
  withhold(): Promise<void>;
  /** Ends the background as the browser does when it has nothing to do for a while. */
  sleep(): Promise<void>;
  /** Errors that the browser holds against the extension: manifest, background, content scripts, pages. */
  errors(): Promise<readonly string[]>;
  /** Says to pages that the person prefers dark or light, and needs nothing else. */
  scheme(dark: boolean): Promise<void>;
  /** Says to pages what the person needs. */
  needs(needs: Needs): Promise<void>;
  /** Settles when the person has closed the browser. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
  /** Ends the browser as the system does when it runs out of memory: at once, without a word to it. */
  kill(): Promise<void>;
}

export interface LaunchAsked {
  /** The browser's program. */
  readonly program: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** The extension may be in private windows. */
  readonly inPrivate?: boolean;
  /** Folder of a profile that is there before and after; a fresh one that goes with the browser without it. */
  readonly profile?: string;
  /** Port on loopback of an HTTPS server that stands for every host on the web; names resolve as usual without it. */
  readonly everyHostAt?: number;
}
