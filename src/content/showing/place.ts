import type { Found } from '../../sites/index.ts';
import { isOurs } from '../ours.ts';
import { elementAbove, firstOf, nextOf, parentOf } from '../safe-dom.ts';

/** A gap in the page: before `before`, or at the end of `parent`. */
export interface Place {
  readonly parent: Node;
  readonly before: Node | null;
}

/** In these a line of ours would stand beside the words, or inside a link. */
const narrow = /^(?:inline|ruby|table|contents|none)|flex|grid/;

/**
 * Where our element goes: beside the element that the site names, or beside the nearest one around it where a line
 * can stand by itself; at the start or end of the listing where there is none. Undefined when it has left the page.
 */
export function placeOf({ beside, root }: Found): Place | undefined {
  const { where } = beside;
  let { element } = beside;
  // A site that names no place means the first or last element, which may have been ours when it was read.
  if (isOurs(element)) return edgeOf(root, where);
  while (element !== root && !standsAlone(element)) {
    const above = elementAbove(element);
    if (above === undefined) return undefined;
    element = above;
  }
  if (element === root && element !== beside.element && !standsAlone(root))
    return edgeOf(root, where);
  const parent = parentOf(element);
  if (parent === undefined) return undefined;
  return { parent, before: where === 'before' ? element : nextOf(element) };
}

function edgeOf(root: Element, where: 'before' | 'after'): Place {
  return { parent: root, before: where === 'before' ? firstOf(root) : null };
}

function standsAlone(element: Element): boolean {
  const above = elementAbove(element);
  if (above === undefined) return true;
  if (above.localName === 'a' || above.localName === 'button') return false;
  const { display, flexDirection } = getComputedStyle(above);
  if (display.includes('flex')) return flexDirection.startsWith('column');
  return !narrow.test(display);
}
