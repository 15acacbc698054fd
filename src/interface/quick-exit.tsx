/** Gone at once: a blank screen first, then a page that means nothing. */
import { useLayoutEffect } from 'preact/hooks';
import { useWords } from './reader.tsx';

/** Chosen because everybody looks at it and it shows nothing personal. */
const harmlessPage = 'https://weather.com/';
const presses = 3;
const within = 5000;

/** Blanks the page at once and replaces it, so that going back does not return here. */
export function leaveNow(): void {
  document.title = '…';
  document.body.replaceChildren();
  document.documentElement.hidden = true;
  window.location.replace(harmlessPage);
}

/** Calls back when Shift alone was pressed three times within five seconds. */
export function onThreeShifts(fn: () => void): () => void {
  let times: readonly number[] = [];
  const pressed = (event: KeyboardEvent): void => {
    if (event.repeat) return;
    if (event.key !== 'Shift') {
      times = [];
      return;
    }
    times = [...times, event.timeStamp].slice(-presses);
    const [first = 0] = times;
    if (times.length === presses && event.timeStamp - first <= within) fn();
  };
  document.addEventListener('keydown', pressed, true);
  return () => document.removeEventListener('keydown', pressed, true);
}

/** Calls back when Escape is pressed: one stroke, for the screen that must be gone fastest. */
function onEscape(fn: () => void): () => void {
  const pressed = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') fn();
  };
  document.addEventListener('keydown', pressed, true);
  return () => document.removeEventListener('keydown', pressed, true);
}

interface QuickExitProps {
  /** Says in one short line what is said in three. */
  readonly brief: boolean;
  /** Escape leaves too. */
  readonly oneKey: boolean;
}

/** The first thing on the page that the keyboard reaches. */
export function QuickExit({ brief, oneKey }: QuickExitProps) {
  const { exit } = useWords();
  // Before it is painted: a key that somebody sees named works from then on.
  useLayoutEffect(() => onThreeShifts(leaveNow), []);
  useLayoutEffect(() => (oneKey ? onEscape(leaveNow) : undefined), [oneKey]);
  return (
    <header class={brief ? 'exit brief' : 'exit'}>
      <button type="button" class="exit-button" onClick={leaveNow} aria-describedby="exit-about">
        {exit.button}
      </button>
      <p id="exit-about" class="fine">
        {brief ? null : exit.about} {oneKey ? exit.key : null}
      </p>
    </header>
  );
}
