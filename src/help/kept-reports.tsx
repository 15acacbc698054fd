import { useEffect, useState } from 'preact/hooks';
import { useReader, useWords } from '../interface/reader.tsx';
import { useUndoing } from '../interface/undoing.tsx';
import { deleteReport, keptReports, restoreReport } from '../platform/reports.ts';
import type { KeptReport } from '../platform/reports.ts';
import { Outgoing } from './outgoing.tsx';
import { reportName } from './report-name.ts';

/** The reports that were kept on this device, each with a way to delete it. */
export function KeptReports() {
  const { report: said, mistake } = useWords();
  const { removed, undone } = mistake.list;
  const [kept, setKept] = useState<readonly KeptReport[]>([]);
  const { heading, tell, failed, line } = useUndoing();
  const read = (): void => {
    keptReports().then(setKept, () => undefined);
  };
  useEffect(read, []);
  const remove = (one: KeptReport): void => {
    const undo = (): Promise<void> => restoreReport(one).finally(read);
    deleteReport(one.id)
      .then(() => tell({ said: removed, undo, undone }), failed)
      .finally(read);
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.keptHeading}
      </h2>
      {line}
      {kept.length === 0 ? <p class="fine">{said.keptNone}</p> : null}
      <ul class="listings">
        {kept.map((one) => (
          <li key={one.id}>
            <KeptRow kept={one} onDelete={() => remove(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface KeptRowProps {
  readonly kept: KeptReport;
  readonly onDelete: () => void;
}

function KeptRow({ kept, onDelete }: KeptRowProps) {
  const { language } = useReader();
  const { report: said, plain } = useWords();
  const [open, setOpen] = useState(false);
  const when = new Date(kept.keptAt).toLocaleString(language);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <bdi dir="auto" class="listing-name">
          {reportName(kept.report, said.title)}
        </bdi>
        <span class="fine">{said.keptAt(when)}</span>
      </summary>
      {open ? <Outgoing report={kept.report} /> : null}
      <button type="button" onClick={onDelete}>
        {plain.remove}
      </button>
    </details>
  );
}
