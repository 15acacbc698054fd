import type { Found } from '../../sites/index.ts';
import { isOurs } from '../ours.ts';
import { elementAbove, nextOf, parentOf } from '../safe-dom.ts';

/** A gap in the page: before `before`, or at the end of `parent`. */
export interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

/** In these a line of ours would stand beside the words, or inside a link. */
const narrow = /^(?:inline|ruby|table|contents|none)|flex|grid/;

/**
 * Where our element goes: beside the element that the site names, or beside the nearest one around it (never
 * outside of the listing) where a line can stand by itself. Undefined when that has left the page.
 */
export function placeOf({ beside, root }: Found): Place | undefined {
  let { element } = beside;
  if (isOurs(element)) element = elementAbove(element) ?? element;
  while (element !== root && !standsAlone(element)) {
    const above = elementAbove(element);
    if (above === undefined) break;
    element = above;
  }
  // Inside a listing that is one single element, its words and we are beside each other all the same.
  const parent = parentOf(element);
  if (parent === undefined) return undefined;
  return { parent, before: beside.where === 'before' ? element : nextOf(element) };
}

function standsAlone(element: Element): boolean {
  const above = elementAbove(element);
  if (above === undefined) return true;
  if (above.localName === 'a' || above.localName === 'button') return false;
  const { display, flexDirection } = getComputedStyle(above);
  if (display.includes('flex')) return flexDirection.startsWith('column');
  return !narrow.test(display);
}
