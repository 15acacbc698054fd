import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import type { Carried } from '../platform/settings-file.ts';
import { Changes } from './changes.tsx';

interface FoundSettingsProps {
  /** What counts now. */
  readonly now: Required<Carried>;
  /** What the file says. */
  readonly found: Partial<Carried>;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}

/** What a file would change, before the person says yes to it. */
export function FoundSettings({ now, found, onTake, onLeave }: FoundSettingsProps) {
  const { file: said } = useWords().device;
  const heading = useRef<HTMLHeadingElement>(null);
  // It comes when the browser's own window for files has closed: who hears the page is led to it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="notice">
      <h3 ref={heading} tabIndex={-1}>
        {said.found}
      </h3>
      <Changes now={now} found={found} />
      <p>
        {found.mutes === undefined ? null : said.replaces} {said.rest}
      </p>
      <p class="doors">
        <button type="button" onClick={onTake}>
          {said.take}
        </button>
        <button type="button" onClick={onLeave}>
          {said.leave}
        </button>
      </p>
    </div>
  );
}
