import { flatNodes } from '../../sites/text/flat.ts';
import { elementAbove, isMeant, nextOf, rectangleOf } from '../safe-dom.ts';

/** CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What a card leaves free. */
export interface Room {
  /** What a mark may not leave: what the card and the parts of it cut off, and the card that comes next. */
  readonly bounds: Box;
  /** The boxes of all words and of all that can be used or looked at. */
  readonly taken: readonly Box[];
}

/** Nodes of a card beyond this many are not looked at. */
const mostNodes = 600;
/** Words of more lines, and what comes after so many boxes, count as one box each. */
const mostLines = 60;
const mostBoxes = 1000;
/** Nor are nodes that follow it. */
const mostFollowing = 50;
/** What is so many times larger than a mark, or half of its card, is no control that it could cover: a link over all. */
const muchLarger = 12;
/** Space that is left free around the mark (CSS pixels). */
export const air = 1;

const things =
  'a[href], button, input, select, textarea, img, svg, video, canvas, iframe, [role="button"], [role="checkbox"]';

/** The room for a mark of so many square pixels, around the element that holds it. */
export function roomIn(card: Element, host: Element, size: number): Room {
  return { bounds: boundsOf(host, card), taken: takenIn(card, host, size) };
}

/** Whether a box is free. */
export function isFree(box: Box, { bounds, taken }: Room): boolean {
  return isInside(box, bounds) && !taken.some((other) => touch(box, other));
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.bottom <= bounds.bottom;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;
}

function boundsOf(host: Element, card: Element): Box {
  const whole = rectangleOf(card);
  let { left, right } = whole;
  let bottom = Math.max(whole.bottom, nextBelow(card, whole.bottom) ?? whole.bottom);
  for (let part = elementAbove(host); part !== undefined; part = elementAbove(part)) {
    const { overflowX, overflowY } = getComputedStyle(part);
    if (overflowX !== 'visible' || overflowY !== 'visible') {
      const box = rectangleOf(part);
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      bottom = Math.min(bottom, box.bottom);
    }
    if (part === card) break;
  }
  return { left: left - air, right: right + air, top: whole.top, bottom: bottom + air };
}

/** Where what stands below a card begins: its next sibling, or that of an element that holds the card alone. */
function nextBelow(card: Element, bottom: number): number | undefined {
  let part: Element | undefined = card;
  let looked = 0;
  for (let steps = 0; part !== undefined && steps < 4; steps += 1) {
    for (let next = nextOf(part); next !== null && looked < mostFollowing; next = nextOf(next)) {
      looked += 1;
      const box = next instanceof Element ? rectangleOf(next) : undefined;
      if (box !== undefined && box.height > 0) return box.top >= bottom ? box.top : undefined;
    }
    part = elementAbove(part);
  }
  return undefined;
}

function takenIn(card: Element, host: Element, size: number): Box[] {
  const boxes: Box[] = [];
  const range = document.createRange();
  const { width, height } = rectangleOf(card);
  const large = Math.min(size * muchLarger, Math.max((width * height) / 2, size));
  let count = 0;
  for (const { node, depth } of flatNodes(card)) {
    if (depth === 0) continue;
    if ((count += 1) > mostNodes) break;
    if (node instanceof Element) {
      if (node === host || !isMeant(node, things)) continue;
      const box = rectangleOf(node);
      if (box.width * box.height < large) boxes.push(box);
    } else if ((node.nodeValue ?? '').trim() !== '') {
      range.selectNodeContents(node);
      const lines = range.getClientRects();
      if (lines.length > mostLines || boxes.length > mostBoxes)
        boxes.push(range.getBoundingClientRect());
      else boxes.push(...lines);
    }
  }
  return boxes;
}
