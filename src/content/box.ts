import type { PageBox } from '../platform/messages.ts';
import { rectangleOf } from './safe-dom.ts';

/** Brings an element into view at once and says where it stands there, in CSS pixels of the window. */
export function boxOf(root: Element): PageBox {
  Element.prototype.scrollIntoView.call(root, { block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = rectangleOf(root);
  return { x, y, width, height, windowWidth: innerWidth, windowHeight: innerHeight };
}
