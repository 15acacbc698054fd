import type { Shape } from '../../sites/index.ts';
import type { EnginePart, Showing } from '../bond.ts';
import { wordsOfError } from '../failure.ts';
import { levelOf, rowOf } from './seen.ts';
import type { Seat, Seats } from './seats.ts';
import { slices } from './slices.ts';

/** Judges what was read and has it shown, as far as the person wants it shown. */
export interface Judging {
  /** Judges a listing when its turn comes, at once when it is in sight; before the engine has come, it waits. */
  add(seat: Seat): void;
  arrive(engine: EnginePart): void;
  /** Shows or hides each place as it should be now. */
  showAll(): void;
  /** Keys of listings that the person dismissed. */
  readonly dismissed: ReadonlySet<string>;
  setDismissed(key: string, dismissed: boolean): void;
  engine(): EnginePart | undefined;
  stop(): void;
}

interface Around {
  readonly seats: Seats;
  readonly isDismissed: (key: string) => Promise<boolean>;
  /** The person dismissed a listing where it stands, or took that back. */
  readonly keepDismissal: (key: string, dismissed: boolean) => void;
  /** A verdict has come, or what is shown has changed. */
  readonly changed: () => void;
}

/** Nothing judged yet, no engine yet. */
export function judging({ seats, isDismissed, keepDismissal, changed }: Around): Judging {
  const dismissed = new Set<string>();
  /** Asked once for each listing that has signs: the answer comes from storage. */
  const asked = new Map<string, Promise<void>>();
  let engine: EnginePart | undefined;

  const setDismissed = (key: string, away: boolean): void => {
    if (away) dismissed.add(key);
    else dismissed.delete(key);
  };
  const judge = (seat: Seat): void => {
    const { seen, found } = seat;
    if (engine === undefined || seats.at(seat.root) !== seat) return;
    if (seen.state === 'waiting') {
      const coming = engine.lacks(found.listing);
      if (coming !== undefined) return void later(seat, coming);
      try {
        seen.verdict = engine.judge(found.listing);
        const { state } = seen.verdict;
        const isPicture = state === 'too-little-text' && found.listing.pictures > 0;
        seen.state = isPicture ? 'picture' : state;
      } catch (error) {
        seen.state = 'unreadable';
        seen.failure = wordsOfError(error);
      }
    }
    void settle(seat);
  };
  /** Judges a listing once what it lacks has come; until then it waits. */
  const later = async (seat: Seat, coming: Promise<void>): Promise<void> => {
    try {
      await coming;
      queue.add(seat, seat.inSight);
    } catch (error) {
      seat.seen.failure = wordsOfError(error);
      changed();
    }
  };
  const settle = async (seat: Seat): Promise<void> => {
    const { key, verdict } = seat.seen;
    if (levelOf(verdict) !== 'none') {
      const answer = asked.get(key) ?? isDismissed(key).then((away) => setDismissed(key, away));
      asked.set(key, answer);
      await answer;
    }
    if (seats.at(seat.root) === seat) show(seat);
    changed();
  };
  const queue = slices(judge);

  const showing = (seat: Seat): Showing => ({
    found: seat.found,
    verdict: seat.seen.verdict ?? {
      state: 'unreadable',
      level: 'none',
      harms: {},
      score: 0,
      evidence: [],
    },
    seen: () => rowOf(seat.seen, dismissed.has(seat.seen.key)),
    dismiss(away) {
      seat.putAway = away;
      keepDismissal(seat.seen.key, away);
    },
    failed(failure) {
      seat.seen.failure = failure;
      changed();
    },
  });
  const isShownElsewhere = ({ seen, root }: Seat): boolean => {
    for (const other of seats.all()) {
      const same = other.seen.key === seen.key && other.seen.isCard === seen.isCard;
      if (same && other.root !== root && other.shown !== undefined) return true;
    }
    return false;
  };
  const show = (seat: Seat): void => {
    const { seen, found } = seat;
    const isAway = dismissed.has(seen.key);
    if (seat.putAway && isAway) return;
    const comesBack = seat.putAway && seat.shown !== undefined;
    const wanted = !isAway && isToBeShown(found.shape, levelOf(seen.verdict));
    if (seat.shown !== undefined && (!wanted || comesBack)) {
      seat.shown.remove();
      seat.shown = undefined;
    }
    seat.putAway = false;
    if (!wanted || seat.shown !== undefined || engine === undefined || isShownElsewhere(seat))
      return;
    try {
      seat.shown = engine.show(showing(seat));
    } catch (error) {
      seen.failure = wordsOfError(error);
    }
  };

  return {
    dismissed,
    add: (seat) => queue.add(seat, seat.inSight),
    arrive(arrived) {
      engine = arrived;
      for (const seat of seats.all()) if (seat.inSight) queue.add(seat, true);
      for (const seat of seats.all()) queue.add(seat);
    },
    showAll() {
      for (const seat of seats.all()) show(seat);
      changed();
    },
    setDismissed,
    engine: () => engine,
    stop: () => queue.clear(),
  };
}

/** On list pages only danger earns a mark; where one listing is open, caution too. */
function isToBeShown(shape: Shape, level: 'none' | 'caution' | 'danger'): boolean {
  return level === 'danger' || (level === 'caution' && shape !== 'card');
}
