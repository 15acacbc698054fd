import { elementAbove, parentOf, rectangleOf } from '../safe-dom.ts';
import type { Seat } from './seats.ts';

/** Whether an element holds a node, across the borders of trees. */
function isAround(outer: Element, node: Node): boolean {
  let from: Node | undefined = node;
  while (from !== undefined) {
    if (from === outer) return true;
    from = parentOf(from) ?? elementAbove(from);
  }
  return false;
}

/** How far a place is from the middle of what the person sees, CSS pixels; undefined when it is out of sight. */
function distanceOf({ root }: Seat): number | undefined {
  const { top, bottom, left, right } = rectangleOf(root);
  const isSeen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  if (!isSeen || bottom - top === 0) return undefined;
  const middle = innerHeight / 2;
  return Math.max(0, top - middle, middle - bottom);
}

/**
 * The listing that the person most likely means: the innermost one around what they pointed at; else, of those in
 * sight, an opened ad before a card, then the one nearest to the middle. Undefined where none is.
 */
export function foremostOf(places: Iterable<Seat>, pointed: Node | undefined): Seat | undefined {
  const all = [...places];
  if (pointed !== undefined) {
    const around = all.filter(({ root }) => isAround(root, pointed));
    const innermost = around.find(({ root }) =>
      around.every((other) => other.root === root || !isAround(root, other.root)),
    );
    if (innermost !== undefined) return innermost;
  }
  const seen = all.flatMap((seat) => {
    const distance = distanceOf(seat);
    return distance === undefined ? [] : [{ seat, distance }];
  });
  const [first] = seen.sort(
    (a, b) => Number(a.seat.seen.isCard) - Number(b.seat.seen.isCard) || a.distance - b.distance,
  );
  return first?.seat;
}
