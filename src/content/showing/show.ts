import type { Explanation, PackName } from '../../model.ts';
import { mistakenOf, mistakes } from '../../interface/mistakes.ts';
import type { ReaderNotes } from '../../interface/notes.ts';
import type { Bond, Showing, Shown } from '../bond.ts';
import { wordsOfError } from '../failure.ts';
import { elementAbove, isInPage, putInto, takeOut } from '../safe-dom.ts';
import type { Explain } from './explanations.ts';
import { inNextFrame } from './frames.ts';
import type { WordMarks } from './highlights.ts';
import { headingLevelIn, makeHost } from './host.ts';
import { type Place, placeOf } from './place.ts';
import type { FindRanges } from './ranges.ts';
import { draw, undraw } from './shown.tsx';
import { gapOf, isSameSpot, type Spot, spotFor } from './spot.ts';
import { watchSize } from './size.ts';
import { type Theme, themeOf } from './theme.ts';

/** What showing needs and all listings share. */
export interface Means {
  readonly bond: Bond;
  readonly reader: ReaderNotes;
  readonly packs: readonly PackName[];
  readonly explain: Explain;
  readonly findRanges: FindRanges;
  readonly marks: WordMarks;
  /** Told of each notice that stands, so that it follows the page from light to dark. */
  readonly themed: Set<() => void>;
}

/** A page that takes our element out again and again gets its way. */
const mostReturns = 5;
/** The banner waits this long (ms) for the words of its signs, then stands without them. */
const patience = 1000;

/** Shows one listing: a mark in a card, else a banner, in the next frame. */
export function show(showing: Showing, means: Means): Shown {
  const { verdict } = showing;
  const { bond, reader, packs, marks, themed } = means;
  const host = makeHost();
  const isCard = showing.found.shape === 'card';
  let found = showing.found;
  let explanations: readonly Explanation[] = [];
  let theme: Theme = 'light';
  let gone = false;
  let stood = false;
  let away = false;
  let returns = 0;
  let spot: Spot | undefined;
  /** Of the mark with its words, when it last had them. */
  let size = { width: 0, height: 0 };
  let stopWatching = (): void => undefined;

  const redraw = (): void => {
    if (gone) return;
    const headingLevel = headingLevelIn(found.root);
    draw(host, { showing, explanations, doors, onOpen, reader, packs, theme, headingLevel, spot });
  };
  const markWords = (): void => {
    if (isCard || away || gone) return;
    means.findRanges(found, verdict, (ranges) => {
      if (!gone && !away)
        marks.set(host, verdict.level === 'danger' ? 'danger' : 'caution', ranges);
    });
  };
  const learn = async (): Promise<void> => {
    explanations = await means.explain(verdict);
    if (stood) redraw();
  };
  const onOpen = (): void => void learn();
  const open = (page: 'check' | 'report' | 'note'): void => {
    const [harm] = verdict.evidence.map((sign) => sign.harm);
    const asked = { page, seen: showing.seen(), ...(harm === undefined ? {} : { harm }) };
    bond.ask('openPage', asked).catch((error: unknown) => {
      if (bond.isAlive()) showing.failed(wordsOfError(error));
      else bond.end();
    });
  };
  const mistaken = mistakes({
    keep: (said) => bond.ask('mistaken', said),
    takeBack: (id) => bond.ask('notMistaken', { id }),
  });
  const doors = {
    check: () => open('check'),
    report: () => open('report'),
    yourAd: () => open('note'),
    dismiss(put: boolean, isMistake = false) {
      away = put;
      void mistaken.say(put && isMistake ? () => mistakenOf(verdict, packs) : undefined);
      if (put) marks.remove(host);
      else markWords();
      showing.dismiss(put);
    },
  };
  const follow = (): void => {
    const now = themeOf(elementAbove(host.element) ?? found.root);
    if (now === theme) return;
    theme = now;
    redraw();
  };
  /** A mark that stands, and takes no room, finds the free space around it; again when its card has another size. */
  const settle = (): void => {
    let next: Spot | undefined;
    inNextFrame({
      measure() {
        const chip = host.root.querySelector('.afloat > .chip');
        if (gone || chip === null) return;
        if (chip.parentElement?.matches('.words, .unplaced')) size = chip.getBoundingClientRect();
        next = spotFor(host.element, size, found.root);
      },
      change() {
        if (gone || next === undefined || isSameSpot(next, spot)) return;
        spot = next;
        redraw();
      },
    });
  };
  const settleAnew = (): void => {
    // Where it stands as a line, or without its words, it has to float with them to be measured.
    spot = spot !== 'line' && spot?.shape === 'words' ? spot : undefined;
    redraw();
    settle();
  };
  const stand = (): void => {
    let gap = 0;
    let place: Place | undefined;
    inNextFrame({
      measure() {
        if (gone) return;
        place = placeOf(found);
        theme = themeOf(found.root);
        gap = isCard && place !== undefined ? gapOf(place.parent) : 0;
      },
      change() {
        if (gone || place === undefined) return;
        try {
          host.pull(gap);
          redraw();
          if (place.slot !== undefined) host.element.slot = place.slot;
          putInto(place.parent, host.element, place.before);
          stood = true;
          themed.add(follow);
          markWords();
          if (!isCard) return;
          settle();
          stopWatching();
          stopWatching = watchSize(found.root, settleAnew, settle);
        } catch (error) {
          showing.failed(wordsOfError(error));
        }
      },
    });
  };

  if (isCard) stand();
  else void Promise.race([learn(), wait(patience)]).then(stand);

  return {
    remove() {
      gone = true;
      themed.delete(follow);
      stopWatching();
      marks.remove(host);
      takeOut(host.element);
      undraw(host);
    },
    focus() {
      host.root.querySelector('button')?.focus();
    },
    stands: () => !stood || isInPage(host.element),
    restore(again) {
      found = again;
      if (stood && !isInPage(host.element) && returns < mostReturns) {
        returns += 1;
        stand();
      } else {
        markWords();
        if (isCard && stood) settle();
      }
    },
  };
}

function wait(time: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
