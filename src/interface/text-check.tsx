/** A box for a pasted text, judged on this device. */
import { useEffect, useId, useState } from 'preact/hooks';
import type { Listing, Verdict } from '../model.ts';
import type { SeenListing } from '../platform/messages.ts';
import { Judged } from './judged.tsx';
import { judged } from './judging.ts';
import { MistakeButton } from './mistake-button.tsx';
import { pastedListing } from './pasted.ts';
import { useWords } from './reader.tsx';
import { standingOf } from './standing.ts';

interface TextCheckProps {
  /** The text to begin with; it is checked at once. */
  readonly text?: string;
  readonly rows?: number;
  readonly packs?: string;
  /** Opens the report form with what was checked. */
  readonly onReport?: (seen: SeenListing) => void;
}

export function TextCheck({ text = '', rows = 4, packs = '', onReport }: TextCheckProps) {
  const words = useWords();
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [found, setFound] = useState<{ listing: Listing; verdict: Verdict }>();
  const [failed, setFailed] = useState(false);

  const check = (what: string): void => {
    const listing = pastedListing(what);
    setFailed(false);
    judged(listing).then(
      (verdict) => setFound({ listing, verdict }),
      () => setFailed(true),
    );
  };
  useEffect(() => {
    // What was typed before this first ran stays.
    if (text.trim() === '') return;
    setTyped(text);
    check(text);
  }, [text]);

  return (
    <div class="text-check">
      <label for={id}>{words.popup.checkLabel}</label>
      <textarea
        id={id}
        rows={rows}
        dir="auto"
        value={typed}
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <p>
        <button
          type="button"
          class="main"
          disabled={typed.trim() === ''}
          onClick={() => check(typed)}
        >
          {words.popup.check}
        </button>
      </p>
      {failed ? <p role="alert">{words.plain.failed}</p> : null}
      <output>
        {found === undefined ? null : (
          <Judged
            standing={standingOf(found.verdict)}
            verdict={found.verdict}
            adLanguage={found.listing.language}
            packs={packs}
          />
        )}
      </output>
      {found === undefined ? null : (
        <p class="doors">
          {onReport === undefined ? null : (
            <button
              type="button"
              onClick={() =>
                onReport({ key: '', ...found, state: found.verdict.state, dismissed: false })
              }
            >
              {words.popup.report}
            </button>
          )}
          {found.verdict.level === 'none' ? null : (
            <MistakeButton key={found.listing.text} verdict={found.verdict} />
          )}
        </p>
      )}
    </div>
  );
}
