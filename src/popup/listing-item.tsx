import { useState } from 'preact/hooks';
import { Judged } from '../interface/judged.tsx';
import { MistakeButton } from '../interface/mistake-button.tsx';
import { LevelWord } from '../interface/level-word.tsx';
import { useWords } from '../interface/reader.tsx';
import { standingSeen } from '../interface/standing.ts';
import { askTab } from '../platform/ask.ts';
import type { SeenListing } from '../platform/messages.ts';
import type { OpenPage } from './page.ts';
import { Problem } from './problem.tsx';

interface ListingItemProps {
  readonly seen: SeenListing;
  readonly page: OpenPage;
  readonly again: () => void;
  readonly packs: string;
  readonly onReport: (seen: SeenListing) => void;
  /** Opens what there is for who wrote the ad. */
  readonly onYourAd: (seen: SeenListing) => void;
}

const longestTitle = 120;

/** A listing's name: its title, else the beginning of its text. */
function nameOf({ listing }: SeenListing): string {
  const name = listing.title.trim() === '' ? listing.text : listing.title;
  const line = name.trim().split('\n')[0] ?? '';
  return line.length > longestTitle ? `${line.slice(0, longestTitle)}…` : line;
}

/** One listing: its name and state, and on opening its signs and what can be done. */
export function ListingItem({ seen, page, again, packs, ...doors }: ListingItemProps) {
  const { popup } = useWords();
  const [open, setOpen] = useState(false);
  const standing = standingSeen(seen);
  const name = nameOf(seen);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi dir="auto" class="listing-name">
          {name === '' ? popup.untitled : name}
        </bdi>
        {seen.listing.employer === '' ? null : (
          <span class="fine listing-employer">
            <bdi dir="auto">{seen.listing.employer}</bdi>
          </span>
        )}
        <span class="listing-state">
          <LevelWord standing={standing} />
          {seen.dismissed ? <span class="fine">{popup.dismissedAd}</span> : null}
        </span>
      </summary>
      {open ? (
        <div class="opened">
          <Judged
            standing={standing}
            verdict={seen.verdict}
            named={false}
            adLanguage={seen.listing.language}
            packs={packs}
          />
          {seen.failure === undefined ? null : (
            <Problem site={seen.listing.site} fault={seen.failure} />
          )}
          <Doors seen={seen} page={page} again={again} {...doors} />
        </div>
      ) : null}
    </details>
  );
}

function Doors({ seen, page, again, onReport, onYourAd }: Omit<ListingItemProps, 'packs'>) {
  const { popup, plain, banner } = useWords();
  const [failed, setFailed] = useState(false);
  const [isMistake, setMistake] = useState(false);
  const { key, dismissed, verdict } = seen;
  const isWarned = verdict !== undefined && verdict.level !== 'none';
  const after = (asked: Promise<unknown>): void => {
    asked.then(again, () => setFailed(true));
  };
  return (
    <>
      <p class="doors">
        <button type="button" onClick={() => after(askTab(page.tab, 'showListing', { key }))}>
          {popup.show}
        </button>
        <button type="button" onClick={() => onReport(seen)}>
          {popup.report}
        </button>
        {isMistake ? null : (
          <button
            type="button"
            onClick={() => after(askTab(page.tab, 'dismiss', { key, dismissed: !dismissed }))}
          >
            {dismissed ? plain.undo : popup.dismiss}
          </button>
        )}
        {!isWarned || (dismissed && !isMistake) ? null : (
          <MistakeButton
            verdict={verdict}
            onSaid={(said) => {
              setMistake(said);
              after(askTab(page.tab, 'dismiss', { key, dismissed: said }));
            }}
          />
        )}
      </p>
      {isWarned ? (
        <p>
          <button type="button" class="plain" onClick={() => onYourAd(seen)}>
            {banner.yourAd}
          </button>
        </p>
      ) : null}
      {failed ? <p role="alert">{plain.failed}</p> : null}
    </>
  );
}
