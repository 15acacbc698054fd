/**
 * Where the line of a mark finds room in a card without taking any: in the free space around the place where it
 * would stand, so that nothing of the page moves and nothing of it is covered.
 */
import { flatNodes } from '../../sites/text/flat.ts';
import { elementAbove, isMeant, nextOf, rectangleOf } from '../safe-dom.ts';

/** Where it stands; `line`: nowhere is room, it takes a line of its own. */
export type Spot =
  | {
      readonly side: 'left' | 'right';
      /** How far the top of the mark is below its place (CSS pixels); above it where this is negative. */
      readonly down: number;
    }
  | 'line';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Nodes of a card beyond this many are not looked at. */
const mostNodes = 600;
/** Nor are nodes that follow it. */
const mostFollowing = 50;
/** What is so many times larger than the mark is no control that it could cover: a link over the whole card. */
const muchLarger = 12;
/** Space that is left free around the mark (CSS pixels). */
const air = 1;

const sides = ['left', 'right'] as const;

const things =
  'a[href], button, input, select, textarea, img, svg, video, canvas, iframe, [role="button"], [role="checkbox"]';

/** The gap that a place puts between its parts (CSS pixels). */
export function gapOf(parent: Node): number {
  const around = parent instanceof ShadowRoot ? parent.host : parent;
  if (!(around instanceof Element)) return 0;
  const { display, rowGap } = getComputedStyle(around);
  return display.includes('flex') ? Number.parseFloat(rowGap) || 0 : 0;
}

/**
 * The first free spot of these: below the place, beside the line above it, below all that is in the card. `host`
 * stands in the card and takes no room, `chip` is the mark's line inside it, `card` holds the whole listing.
 */
export function spotFor(host: Element, chip: Element, card: Element): Spot {
  const { width, height } = rectangleOf(chip);
  const line = rectangleOf(host);
  // Nothing is laid out: the card is not shown, and there is nothing to cover.
  if (width === 0 || line.width === 0) return { side: 'left', down: 0 };
  const taken = takenIn(card, host, width * height);
  const bounds = boundsOf(host, card);
  const foot = Math.max(line.bottom, ...taken.map(({ bottom }) => bottom));
  const isRtl = getComputedStyle(elementAbove(host) ?? card).direction === 'rtl';
  for (const top of [line.bottom, line.top - height, foot]) {
    for (const side of isRtl ? [...sides].reverse() : sides) {
      const left = side === 'left' ? line.left : line.right - width;
      const box = { left, top, right: left + width, bottom: top + height };
      if (isInside(box, bounds) && !taken.some((other) => touch(box, other)))
        return { side, down: top - line.bottom };
    }
  }
  return 'line';
}

/** Whether two spots are the same to the eye. */
export function isSameSpot(a: Spot | undefined, b: Spot | undefined): boolean {
  if (a === undefined || b === undefined || a === 'line' || b === 'line') return a === b;
  return a.side === b.side && Math.abs(a.down - b.down) < air;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.bottom <= bounds.bottom;
}

function touch(a: Box, b: Box): boolean {
  return a.left < b.right + air && b.left < a.right + air && a.top < b.bottom && b.top < a.bottom;
}

/** What the mark may not leave: what its card and the parts of it cut off, and the card that comes next. */
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

/** The boxes of all words and of all that can be used or looked at in a card. */
function takenIn(card: Element, host: Element, size: number): Box[] {
  const boxes: Box[] = [];
  const range = document.createRange();
  let count = 0;
  for (const { node, depth } of flatNodes(card)) {
    if (depth === 0) continue;
    if ((count += 1) > mostNodes) break;
    if (node instanceof Element) {
      if (node === host || !isMeant(node, things)) continue;
      const box = rectangleOf(node);
      if (box.width * box.height < size * muchLarger) boxes.push(box);
    } else if ((node.nodeValue ?? '').trim() !== '') {
      range.selectNodeContents(node);
      boxes.push(...range.getClientRects());
    }
  }
  return boxes;
}
