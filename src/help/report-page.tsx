import { useId, useMemo, useState } from 'preact/hooks';
import { PageFrame } from '../interface/page-frame.tsx';
import { judged } from '../interface/judging.ts';
import { pastedListing } from '../interface/pasted.ts';
import { useWords } from '../interface/reader.tsx';
import { openOwnPage } from '../platform/pages.ts';
import type { SeenListing } from '../platform/messages.ts';
import { fromBase64 } from '../scoring/bytes.ts';
import { useHanded } from './handed.ts';
import type { Handed } from './handed.ts';
import { KeptReports } from './kept-reports.tsx';
import { OutboxList } from './outbox-list.tsx';
import { ReportForm } from './report-form.tsx';

/** A report of the listing that was handed over, or of a text to paste; and the reports that were kept. */
export function ReportPage() {
  const { report, plain } = useWords();
  const handed = useHanded();
  const [pasted, setPasted] = useState<SeenListing>();
  const [kept, setKept] = useState(0);
  const picture = useMemo(() => pictureIn(handed ?? {}), [handed]);
  if (handed === undefined) return null;
  const seen = handed.seen ?? pasted;
  return (
    <PageFrame heading={report.title}>
      <p>{report.about}</p>
      <p>
        {report.danger} {report.care}
      </p>
      <p>
        <button type="button" onClick={() => void openOwnPage('help')}>
          {plain.help}
        </button>
      </p>
      {seen === undefined ? (
        <PasteAd text={handed.text ?? ''} onBegin={setPasted} />
      ) : (
        <ReportForm seen={seen} {...picture} onKept={() => setKept(kept + 1)} />
      )}
      <OutboxList />
      <KeptReports key={kept} />
    </PageFrame>
  );
}

/** The picture of the listing that was handed over; none where it cannot be read. */
function pictureIn({ seen, picture }: Handed): { picture?: Uint8Array } {
  if (seen === undefined || picture === undefined) return {};
  try {
    return { picture: fromBase64(picture) };
  } catch {
    return {};
  }
}

interface PasteAdProps {
  /** Words that were selected, to begin with. */
  readonly text: string;
  readonly onBegin: (seen: SeenListing) => void;
}

function PasteAd({ text: selected, onBegin }: PasteAdProps) {
  const { report, plain } = useWords();
  const id = useId();
  const [text, setText] = useState(selected);
  const [url, setUrl] = useState('');
  const [failed, setFailed] = useState(false);
  const begin = (): void => {
    const listing = pastedListing(text, url.trim());
    judged(listing).then(
      (verdict) => onBegin({ key: '', listing, verdict, state: verdict.state, dismissed: false }),
      () => setFailed(true),
    );
  };
  return (
    <section>
      <p>{report.noAd}</p>
      <p class="field">
        <label for={`${id}-text`}>{report.adText}</label>
        <textarea
          id={`${id}-text`}
          rows={8}
          dir="auto"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for={`${id}-url`}>{report.adUrl}</label>
        <input
          id={`${id}-url`}
          type="text"
          inputMode="url"
          dir="ltr"
          spellcheck={false}
          autocomplete="off"
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
        />
      </p>
      <button type="button" class="main" disabled={text.trim() === ''} onClick={begin}>
        {report.begin}
      </button>
      {failed ? <p role="alert">{plain.failed}</p> : null}
    </section>
  );
}
