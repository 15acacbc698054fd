import { useState } from 'preact/hooks';
import { PageFrame } from '../interface/page-frame.tsx';
import { useWords } from '../interface/reader.tsx';
import { TextCheck } from '../interface/text-check.tsx';
import type { SeenListing } from '../platform/messages.ts';
import { useHanded } from './handed.ts';
import { ReportForm } from './report-form.tsx';

/** A text from the context menu, or one to paste, judged at once. */
export function CheckPage() {
  const { check, report } = useWords();
  const [reported, setReported] = useState<SeenListing>();
  const handed = useHanded();
  if (handed === undefined) return null;
  return (
    <PageFrame heading={reported === undefined ? check.title : report.title}>
      {reported === undefined ? (
        <>
          <p class="fine">{check.about}</p>
          <TextCheck text={handed.text ?? ''} rows={10} onReport={setReported} />
        </>
      ) : (
        <ReportForm seen={reported} />
      )}
    </PageFrame>
  );
}
