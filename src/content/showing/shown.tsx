import { render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../model.ts';
import type { ReaderNotes } from '../../interface/notes.ts';
import type { Showing } from '../bond.ts';
import { shownSigns } from '../../interface/shown-signs.ts';
import { Banner, type Doors, PutAway } from './banner.tsx';
import type { Host } from './host.ts';
import { lettersOf } from './letters.ts';
import { Mark } from './mark.tsx';
import { type Notice, noticeOf } from './notice.ts';
import type { PackName } from '../../model.ts';
import type { Spot } from './spot.ts';
import type { Theme } from './theme.ts';

/** What a notice needs beside its listing. */
export interface Dress {
  readonly reader: ReaderNotes;
  readonly packs: readonly PackName[];
  readonly theme: Theme;
  readonly headingLevel: number;
}

interface Props extends Dress {
  readonly showing: Showing;
  readonly explanations: readonly Explanation[];
  readonly doors: Doors;
  /** A mark is opened: its words are needed now. */
  readonly onOpen: () => void;
  /** Where a mark's line stands; undefined until that is known. */
  readonly spot: Spot | undefined;
}

/** Draws (again) what is shown of one listing into our element. */
export function draw(host: Host, props: Props): void {
  render(<Whole {...props} host={host} />, host.root);
}

/** Takes everything out of our element and lets it go. */
export function undraw(host: Host): void {
  render(null, host.root);
}

function Whole({
  showing,
  explanations,
  doors,
  onOpen,
  reader,
  packs,
  theme,
  headingLevel,
  spot,
  host,
}: Props & { readonly host: Host }) {
  const [away, setAway] = useState<'dismissed' | 'mistake' | undefined>(undefined);
  const [isOpen, setOpen] = useState(false);
  const { words, language, direction } = reader;
  const notice: Notice = noticeOf(showing, explanations, packs, words);
  const { size, lineHeight } = lettersOf(language);
  const putAway = (mistake: boolean): void => {
    setAway(mistake ? 'mistake' : 'dismissed');
    doors.dismiss(true, mistake);
  };
  const undo = (): void => {
    setAway(undefined);
    doors.dismiss(false);
  };
  const isCard = showing.found.shape === 'card';
  const floats = isCard && away === undefined && !isOpen && spot !== 'line';
  useLayoutEffect(() => host.float(floats), [host, floats]);
  const wasAway = useRef(false);
  useLayoutEffect(() => {
    // The button that took it back is gone, and the focus with it.
    if (wasAway.current && away === undefined)
      host.root.querySelector('button')?.focus({ preventScroll: true });
    wasAway.current = away !== undefined;
  }, [host, away]);
  const banner = () => (
    <Banner
      notice={notice}
      words={words}
      doors={doors}
      headingLevel={headingLevel}
      inMark={isCard}
      putAway={putAway}
    />
  );
  return (
    <div
      class={`ours ${notice.level} ${theme}`}
      lang={language}
      // A mark's line begins where the lines of its card begin; its words run in their own direction.
      dir={isCard ? undefined : direction}
      style={{ '--size': `${size}px`, '--line-height': String(lineHeight) }}
    >
      {away !== undefined && (
        <PutAway
          said={away === 'mistake' ? words.banner.mistaken : words.banner.dismissed}
          undo={words.plain.undo}
          onUndo={undo}
        />
      )}
      {away === undefined && !isCard && banner()}
      {away === undefined && isCard && (
        <Mark
          count={shownSigns(showing.verdict).length}
          title={showing.found.listing.title}
          words={words}
          direction={direction}
          spot={spot}
          isOpen={isOpen}
          setOpen={setOpen}
          onOpen={onOpen}
        >
          {banner}
        </Mark>
      )}
    </div>
  );
}
