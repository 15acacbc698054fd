import { useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { NoteWords } from '../../interface/words.ts';
import { useEscape } from './escape.ts';
import { MoreIcon, NoteIcon } from '../../interface/icons.tsx';
import type { Spot } from './spot.ts';

interface Props {
  readonly count: number;
  /** The ad's title, for those who hear the page. */
  readonly title: string;
  readonly words: NoteWords;
  readonly direction: 'ltr' | 'rtl';
  /** Where its line stands while it is closed; undefined until that is known. */
  readonly spot: Spot | undefined;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
  /** The banner, made only when the mark is opened for the first time. */
  readonly children: () => ComponentChildren;
  readonly onOpen: () => void;
}

/** The quiet line in a list's card: how many signs; opens the banner inside the card. */
export function Mark({
  count,
  title,
  words,
  direction,
  spot,
  isOpen,
  setOpen,
  children,
  onOpen,
}: Props) {
  const chip = useRef<HTMLButtonElement>(null);
  const { mark, markIn } = words.banner;
  const whole = useRef<HTMLDivElement>(null);
  useEscape(whole, isOpen, () => {
    setOpen(false);
    chip.current?.focus();
  });
  const name = title === '' ? mark(count) : markIn(count, title);
  const shape = isOpen || spot === undefined || spot === 'line' ? 'words' : spot.shape;
  const isBare = shape !== 'words';
  const toggle = (): void => {
    if (!isOpen) onOpen();
    setOpen(!isOpen);
  };
  return (
    <div class={`mark ${lookOf(spot, isOpen)}`} style={measuresOf(spot)} ref={whole}>
      <button
        type="button"
        class="chip"
        dir={direction}
        ref={chip}
        aria-expanded={isOpen}
        aria-label={isBare || title !== '' ? name : undefined}
        title={isBare ? mark(count) : undefined}
        onClick={toggle}
      >
        {shape !== 'edge' && <NoteIcon />}
        {!isBare && <span>{mark(count)}</span>}
        {!isBare && <MoreIcon open={isOpen} />}
      </button>
      {isOpen && (
        <div class="opened" dir={direction}>
          {children()}
        </div>
      )}
    </div>
  );
}

function lookOf(spot: Spot | undefined, isOpen: boolean): string {
  if (isOpen || spot === 'line') return '';
  return spot === undefined ? 'afloat unplaced' : `afloat ${spot.side} ${spot.shape}`;
}

function measuresOf(spot: Spot | undefined): Record<string, string> | undefined {
  if (spot === undefined || spot === 'line') return undefined;
  const { down, across, width, height } = spot;
  return {
    '--down': `${down}px`,
    '--across': `${across}px`,
    '--width': `${width}px`,
    '--height': `${height}px`,
  };
}
