import type { Found } from '../../sites/index.ts';
import { isOurs } from '../ours.ts';
import { openTreeOf } from '../../sites/text/flat.ts';
import { elementAbove, firstOf, nextOf, parentOf } from '../safe-dom.ts';

/** A gap in the page: before `before`, or at the end of `parent`. */
export interface Place {
  readonly parent: Node;
  readonly before: Node | null;
  /** What is put into a slot of the tree around is shown only under the slot's name. */
  readonly slot?: string;
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
  const slot = Element.prototype.getAttribute.call(element, 'slot');
  const before = where === 'before' ? element : nextOf(element);
  return { parent, before, ...(slot === null ? {} : { slot }) };
}

function edgeOf(root: Element, where: 'before' | 'after'): Place {
  // A host shows what is in its tree, not what is in itself.
  const parent = openTreeOf(root) ?? root;
  return { parent, before: where === 'before' ? firstOf(parent) : null };
}

function standsAlone(element: Element): boolean {
  const above = elementAbove(element);
  if (above === undefined) return true;
  if (above.localName === 'a' || above.localName === 'button') return false;
  const { display, flexDirection } = getComputedStyle(above);
  if (display.includes('flex')) return flexDirection.startsWith('column');
  // Components seldom say that they are blocks, and hold blocks all the same.
  if (display === 'inline' && parentOf(element) instanceof ShadowRoot)
    return !/^(?:inline|contents|none)/.test(getComputedStyle(element).display);
  return !narrow.test(display);
}
