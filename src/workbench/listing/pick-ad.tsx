import { useId, useState } from 'preact/hooks';
import { shortened } from '../../interface/quoting.ts';
import { useWords } from '../../interface/reader.tsx';
import type { Listing } from '../../model.ts';
import { openAds, type OpenAd } from './open-ads.ts';

interface PickAdProps {
  readonly onPick: (listing: Listing) => void;
}

/** Offers the ads that were read on open pages; looks for them on a click and never by itself. */
export function PickAd({ onPick }: PickAdProps) {
  const { benchAd, popup } = useWords();
  const id = useId();
  const [ads, setAds] = useState<readonly OpenAd[]>();
  const look = (): void => {
    openAds().then(setAds, () => setAds([]));
  };
  return (
    <>
      <button type="button" onClick={look} aria-expanded={ads !== undefined} aria-controls={id}>
        {benchAd.pick}
      </button>
      <output>{ads?.length === 0 ? benchAd.pickNone : null}</output>
      <div id={id} class="picking">
        {ads === undefined || ads.length === 0 ? null : (
          <ul class="plain-list">
            {ads.map(({ key, site, listing }) => (
              <li key={key}>
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    onPick(listing);
                    setAds(undefined);
                  }}
                >
                  <bdi>{shortened(listing.title || listing.text) || popup.untitled}</bdi>
                </button>{' '}
                <bdi class="fine">{site}</bdi>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
