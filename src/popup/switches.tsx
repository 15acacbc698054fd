import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { useChoices } from '../interface/use-choices.ts';
import { askTab } from '../platform/ask.ts';
import { mute, pause, resume, unmute } from '../platform/choices.ts';
import type { OpenPage } from './page.ts';

interface SwitchesProps {
  readonly page: OpenPage | undefined;
  readonly again: () => void;
}

/** How to be left alone: on this site, or everywhere. Both can be taken back here. */
export function Switches({ page, again }: SwitchesProps) {
  const { popup, plain } = useWords();
  const host = page?.host ?? '';
  const { paused, muted } = useChoices(host);
  const [failed, setFailed] = useState(false);
  const then = (changed: Promise<boolean>): void => {
    const told = changed.then((kept) => {
      setFailed(!kept);
      return page === undefined ? undefined : askTab(page.tab, 'refresh');
    });
    // A page without a reader has nothing to refresh.
    told.then(again, again);
  };
  const isSaid = page?.state?.reading === 'paused';
  return (
    <>
      {failed ? <p role="alert">{plain.failed}</p> : null}
      {paused && !isSaid ? <p class="state">{popup.paused}</p> : null}
      <p class="doors">
        {host === '' || page?.private === true ? null : (
          <button type="button" onClick={() => then(muted ? unmute(host) : mute(host))}>
            {muted ? popup.unmute : popup.mute}
          </button>
        )}
        <button type="button" onClick={() => then(paused ? resume() : pause())}>
          {paused ? popup.resume : popup.pause}
        </button>
      </p>
    </>
  );
}
