/** The ad that rules are tried on: pasted, or read on an open page; and everything that was found in it. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import { blankListing, type Listing } from '../../model.ts';
import { useAnswer } from '../use-answer.ts';
import type { Work } from '../use-work.ts';
import { Explanations } from './explanations.tsx';
import { PickAd } from './pick-ad.tsx';

interface ListingPartProps {
  readonly work: Work;
  readonly listing: Listing;
  readonly onListing: (listing: Listing) => void;
}

/** Milliseconds without a stroke before an ad is looked at. */
const rest = 200;

/** The value, once it has been the same for a moment. */
function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

const isEmpty = ({ title, employer, place, pay, text }: Listing): boolean =>
  (title + employer + place + pay + text).trim() === '';

export function ListingPart({ work, listing, onListing }: ListingPartProps) {
  const { benchAd, welcome } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const rested = useRested(listing);
  const { value: explained, failed } = useAnswer(
    isEmpty(rested) ? undefined : () => work.bench.explain(rested),
    [rested, work.version, work.bench],
  );
  const put = (changed: Partial<Listing>): void => onListing({ ...listing, ...changed });
  const board = listing.platform === 'job-board';
  const where = (onBoard: boolean): void => {
    const { platform: _, ...rest } = listing;
    onListing(onBoard ? { ...rest, platform: 'job-board' } : rest);
  };

  return (
    <section class="panel" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{benchAd.heading}</h2>
      <p class="field">
        <label for={id}>{benchAd.label}</label>
        <textarea
          id={id}
          ref={field}
          rows={5}
          dir="auto"
          spellcheck={false}
          value={listing.text}
          onInput={(event) => put({ text: event.currentTarget.value })}
        />
      </p>
      <div class="doors">
        <PickAd onPick={onListing} />
        {isEmpty(listing) ? (
          <button type="button" onClick={() => put({ text: welcome.sample })}>
            {benchAd.sample}
          </button>
        ) : (
          <button
            type="button"
            onClick={() => {
              onListing({ ...blankListing, platform: 'job-board' });
              field.current?.focus();
            }}
          >
            {benchAd.clear}
          </button>
        )}
      </div>
      <p class="field where">
        <label for={`${id}-where`}>{benchAd.where}</label>
        <select
          id={`${id}-where`}
          value={board ? 'board' : 'post'}
          onChange={(event) => where(event.currentTarget.value === 'board')}
        >
          <option value="board">{benchAd.board}</option>
          <option value="post">{benchAd.post}</option>
        </select>
      </p>
      {listing.site === '' ? null : <p class="fine">{benchAd.picked(listing.site)}</p>}
      {isEmpty(listing) ? <p class="fine">{benchAd.empty}</p> : null}
      {failed ? <p role="alert">{useWords().plain.failed}</p> : null}
      {explained === undefined || isEmpty(rested) ? null : (
        <Explanations listing={rested} explained={explained} />
      )}
    </section>
  );
}
