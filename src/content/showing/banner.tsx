import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NoteWords } from '../../interface/words.ts';
import { useEscape } from './escape.ts';
import type { Notice } from './notice.ts';
import { CloseIcon, NoteIcon } from '../../interface/icons.tsx';
import { Quotes } from './quotes.tsx';
import { Line, Signs } from './signs.tsx';

/** The doors that lead out of a banner or mark. */
export interface Doors {
  check(): void;
  report(): void;
  /** Puts the notice away for this ad, or takes that back; says that it was a mistake, if it was. */
  dismiss(away: boolean, isMistake?: boolean): void;
  /** For who wrote the ad. */
  yourAd(): void;
}

const headings: Readonly<Record<number, 'h2' | 'h3' | 'h4' | 'h5' | 'h6'>> = {
  2: 'h2',
  3: 'h3',
  4: 'h4',
  5: 'h5',
  6: 'h6',
};

interface Props {
  readonly notice: Notice;
  readonly words: NoteWords;
  readonly doors: Doors;
  /** One below the heading that stands before it on the page. */
  readonly headingLevel: number;
  /** The banner is the opened part of a mark: it is put away by the mark. */
  readonly inMark?: boolean;
  readonly putAway: (mistake: boolean) => void;
}

/** The one calm banner: how many signs, the ad's own words, one thing to ask, "not proof", and the doors. */
export function Banner({ notice, words, doors, headingLevel, inMark = false, putAway }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const why = useRef<HTMLButtonElement>(null);
  const { banner, signs } = words;
  const whole = useRef<HTMLDivElement>(null);
  useEscape(whole, isOpen, () => {
    setOpen(false);
    why.current?.focus();
  });
  // Opened in a card it hangs under the mark's button; alone, it is a place of the page to be found by name.
  const Frame = inMark ? 'div' : 'section';
  const Heading = headings[headingLevel] ?? 'h3';
  return (
    <Frame
      class="note"
      aria-label={inMark ? undefined : `${banner.label}: ${notice.name}`}
      ref={whole}
    >
      <div class="head">
        <NoteIcon />
        <Heading class="headline">{notice.headline}</Heading>
        {!inMark && (
          <button
            type="button"
            class="close"
            aria-label={banner.dismiss}
            onClick={() => putAway(false)}
          >
            <CloseIcon />
          </button>
        )}
      </div>
      <p>
        {notice.quotes.length > 0 ? (
          <>
            {signs.quote} <Quotes quotes={notice.quotes} language={notice.adLanguage} />
          </>
        ) : (
          signs.noQuote
        )}
      </p>
      {notice.ask && (
        <Line label={signs.ask} text={notice.ask.text} language={notice.ask.language} />
      )}
      <div class="doors">
        <button type="button" class="primary" onClick={() => doors.check()}>
          {banner.firstStep}
        </button>
        <button
          type="button"
          ref={why}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {banner.why}
        </button>
        <button type="button" onClick={() => putAway(true)}>
          {banner.mistake}
        </button>
        <button type="button" onClick={() => doors.report()}>
          {banner.report}
        </button>
        {inMark && (
          <button type="button" onClick={() => putAway(false)}>
            {banner.dismiss}
          </button>
        )}
      </div>
      <p class="small">
        {signs.notProof} {signs.packs(notice.packs)}
      </p>
      {/* Below what must be seen without scrolling. */}
      {isOpen && <Signs id={id} notice={notice} words={words} yourAd={() => doors.yourAd()} />}
    </Frame>
  );
}

/** What stays where a notice was put away, so that it can be taken back in place. */
export function PutAway(props: {
  readonly said: string;
  readonly undo: string;
  readonly onUndo: () => void;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  return (
    <div class="note done">
      {/* Heard with the button, once: of what comes into the page full of words some screen readers tell nothing. */}
      <span id={id}>{props.said}</span>
      <button type="button" ref={button} aria-describedby={id} onClick={props.onUndo}>
        {props.undo}
      </button>
    </div>
  );
}
