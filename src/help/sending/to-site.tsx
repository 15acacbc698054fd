import { useId, useMemo, useState } from 'preact/hooks';
import { channels } from '../../generated/channels.ts';
import { useWords } from '../../interface/reader.tsx';
import { SourceLink } from '../../interface/signs.tsx';
import { openWebPage } from '../../platform/pages.ts';
import { platformAt, platformsOf } from '../../report/channel.ts';
import type { Report } from '../../report/report.ts';
import { plainText } from './plain-text.ts';

const platforms = platformsOf(channels);

/** Opens a platform's own page for reports, with the text on the clipboard. Nothing of ours goes there by itself. */
export function ToSite({ report }: { readonly report: Report }) {
  const { sending } = useWords();
  const id = useId();
  const url = report.ad?.url ?? '';
  const own = useMemo(() => platformAt(channels, url), [url]);
  const [picked, setPicked] = useState(own?.id ?? '');
  const [said, setSaid] = useState<'siteOpened' | 'siteNotCopied'>();
  const platform = platforms.find((one) => one.id === picked);
  const page = platform?.page ?? '';
  const open = (): void => {
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(plainText(report));
      setSaid('siteOpened');
      await openWebPage(page);
    };
    copy().catch(() => setSaid('siteNotCopied'));
  };
  return (
    <>
      <p class="fine">{sending.siteAbout}</p>
      <p class="field">
        <label for={id}>{sending.sitePick}</label>
        <select id={id} value={picked} onChange={(event) => setPicked(event.currentTarget.value)}>
          {own === undefined ? <option value="">…</option> : null}
          {platforms.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </p>
      {own === undefined && platform === undefined ? <p>{sending.siteNone}</p> : null}
      {platform?.note === undefined ? null : (
        <p lang="en" dir="auto">
          {platform.note}
        </p>
      )}
      <p>
        <button type="button" disabled={platform === undefined} onClick={open}>
          {sending.siteOpen}
        </button>
      </p>
      <p role={said === 'siteNotCopied' ? 'alert' : 'status'}>
        {said === undefined ? '' : sending[said]}{' '}
        {said === 'siteNotCopied' ? <SourceLink title={page} url={page} /> : null}
      </p>
    </>
  );
}
