import { useRef, useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Words } from '../../interface/words.ts';
import { MoreIcon, NoteIcon } from './icons.tsx';

interface Props {
  readonly count: number;
  /** The ad's title, for those who hear the page. */
  readonly title: string;
  readonly words: Words;
  /** The banner, made only when the mark is opened for the first time. */
  readonly children: () => ComponentChildren;
  readonly onOpen: () => void;
}

/** The quiet line in a list's card: how many signs; opens the banner inside the card. */
export function Mark({ count, title, words, children, onOpen }: Props) {
  const [isOpen, setOpen] = useState(false);
  const chip = useRef<HTMLButtonElement>(null);
  const { mark, markIn } = words.banner;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    chip.current?.focus();
  };
  const toggle = (): void => {
    if (!isOpen) onOpen();
    setOpen(!isOpen);
  };
  return (
    <div class="mark" onKeyDown={closeOnEscape}>
      <button
        type="button"
        class="chip"
        ref={chip}
        aria-expanded={isOpen}
        aria-label={title === '' ? undefined : markIn(count, title)}
        onClick={toggle}
      >
        <NoteIcon />
        <span>{mark(count)}</span>
        <MoreIcon open={isOpen} />
      </button>
      {isOpen && children()}
    </div>
  );
}
