import { type Level, levels, type Listing, type State, type Verdict } from '../../model.ts';
import type { SeenListing } from '../../platform/messages.ts';
import type { Found } from '../../sites/index.ts';

/** One listing in one shape (in the list, or opened), as long as we remember it. Holds nothing of the page. */
export interface Seen {
  readonly key: string;
  readonly isCard: boolean;
  readonly listing: Listing;
  /** Of all its words: the same words are not judged twice. */
  readonly fingerprint: string;
  state: State | 'waiting' | 'picture';
  verdict: Verdict | undefined;
  failure: string | undefined;
  /** How many places of the page show it now. */
  places: number;
}

/** What was read on this page, oldest first. */
export interface SeenList {
  /** The entry for what was found: the one we have if the words are the same, else a new one in its place. */
  enter(found: Found, fingerprint: string): Seen;
  /** An entry for what could not be read. */
  enterFailure(key: string, listing: Listing, failure: string): Seen;
  /** Forgets an entry that the page no longer shows. */
  forget(seen: Seen): void;
  /** Forgets all that the page no longer shows, as when it moved on to another address. */
  forgetGone(): void;
  size(): number;
  /** One row for each listing: the worst verdict, and the opened ad before its card. */
  rows(dismissed: ReadonlySet<string>): SeenListing[];
}

/** More listings than that are not remembered; the oldest that are out of the page go first. */
const most = 1000;

/** An empty list of what was read. */
export function seenList(): SeenList {
  const list = new Map<string, Seen>();

  const makeRoom = (): void => {
    if (list.size < most) return;
    const goes = (test: (seen: Seen) => boolean) => [...list].find(([, seen]) => test(seen))?.[0];
    const name =
      goes(({ places, verdict }) => places === 0 && levelOf(verdict) === 'none') ??
      goes(({ verdict }) => levelOf(verdict) === 'none') ??
      goes(() => true);
    if (name !== undefined) list.delete(name);
  };
  const put = (seen: Seen): Seen => {
    const name = nameOf(seen);
    if (!list.delete(name)) makeRoom();
    list.set(name, seen);
    return seen;
  };

  return {
    enter({ key, shape, listing }, fingerprint) {
      const isCard = shape === 'card';
      const known = list.get(nameOf({ isCard, key }));
      if (known?.fingerprint === fingerprint) return known;
      return put({
        key,
        isCard,
        listing,
        fingerprint,
        state: 'waiting',
        verdict: undefined,
        failure: undefined,
        places: 0,
      });
    },
    enterFailure: (key, listing, failure) =>
      put({
        key,
        isCard: false,
        listing,
        fingerprint: '',
        state: 'unreadable',
        verdict: undefined,
        failure,
        places: 0,
      }),
    forget(seen) {
      const name = nameOf(seen);
      if (seen.places === 0 && list.get(name) === seen) list.delete(name);
    },
    forgetGone() {
      for (const [name, { places }] of list) if (places === 0) list.delete(name);
    },
    size: () => list.size,
    rows(dismissed) {
      const rows = new Map<string, Seen>();
      for (const seen of list.values()) {
        const other = rows.get(seen.key);
        if (other === undefined || tellsMore(seen, other)) rows.set(seen.key, seen);
      }
      return [...rows.values()].map((seen) => rowOf(seen, dismissed.has(seen.key)));
    },
  };
}

function nameOf({ isCard, key }: Pick<Seen, 'isCard' | 'key'>): string {
  return `${isCard ? 'card' : 'open'} ${key}`;
}

/** How an entry is told to the popup. */
export function rowOf(seen: Seen, dismissed: boolean): SeenListing {
  const { key, listing, state, verdict, failure } = seen;
  return {
    key,
    listing,
    state,
    dismissed,
    ...(verdict === undefined ? {} : { verdict }),
    ...(failure === undefined ? {} : { failure }),
  };
}

/** The level of a verdict; none where there is no verdict yet. */
export function levelOf(verdict: Verdict | undefined): Level {
  return verdict?.level ?? 'none';
}

function tellsMore(one: Seen, other: Seen): boolean {
  const by = levels.indexOf(levelOf(one.verdict)) - levels.indexOf(levelOf(other.verdict));
  return by === 0 ? other.isCard && !one.isCard : by > 0;
}
