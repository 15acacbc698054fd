import type { Found } from '../../sites/index.ts';
import type { Shown } from '../bond.ts';
import { isInPage } from '../safe-dom.ts';
import type { Seen } from './seen.ts';

/** A place in the page where a listing stands. */
export interface Seat {
  readonly root: Element;
  /** As last read: its elements may be others each time. */
  found: Found;
  readonly seen: Seen;
  readonly inSight: boolean;
  /** What we show there, if anything. */
  shown: Shown | undefined;
  /** The person put it away here, and may take that back here. */
  putAway: boolean;
}

/** The places of the page where listings stand now. */
export interface Seats {
  at(root: Element): Seat | undefined;
  /** Puts a listing at a place, instead of the one that was there. */
  put(found: Found, seen: Seen, inSight: boolean): Seat;
  /** Empties a place and takes out what we show there. */
  leave(seat: Seat): void;
  /** Empties the places that left the page; true when something was shown at one of them. */
  leaveGone(): boolean;
  leaveAll(): void;
  all(): Iterable<Seat>;
}

/** No places yet. */
export function seats(): Seats {
  const taken = new Map<Element, Seat>();
  const leave = (seat: Seat): void => {
    if (!taken.delete(seat.root)) return;
    seat.seen.places -= 1;
    seat.shown?.remove();
    seat.shown = undefined;
  };
  return {
    at: (root) => taken.get(root),
    put(found, seen, inSight) {
      const before = taken.get(found.root);
      if (before !== undefined) leave(before);
      const { root } = found;
      const seat = { root, found, seen, inSight, shown: undefined, putAway: false };
      taken.set(root, seat);
      seen.places += 1;
      return seat;
    },
    leave,
    leaveGone() {
      let wasShown = false;
      for (const seat of taken.values()) {
        if (isInPage(seat.root)) continue;
        wasShown ||= seat.shown !== undefined;
        leave(seat);
      }
      return wasShown;
    },
    leaveAll() {
      for (const seat of taken.values()) leave(seat);
    },
    all: () => taken.values(),
  };
}
