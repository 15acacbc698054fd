import type { Field, Listing } from '../model.ts';

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
