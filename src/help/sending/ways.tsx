import { useWords } from '../../interface/reader.tsx';
import { isPrivate } from '../../platform/private-window.ts';
import type { Report } from '../../report/report.ts';
import { ByMail } from './by-mail.tsx';
import { ToOrganisation } from './to-organisation.tsx';
import { ToSite } from './to-site.tsx';

export interface WayProps {
  readonly report: Report;
  /** PNG; goes to organisations. */
  readonly picture?: Uint8Array;
}

/** The ways to send a report, each closed until it is asked for. */
export function Ways(way: WayProps) {
  const { sending } = useWords();
  return (
    <section>
      <h2>{sending.heading}</h2>
      <details>
        <summary>{sending.mail}</summary>
        <ByMail report={way.report} />
      </details>
      <details>
        <summary>{sending.site}</summary>
        <ToSite report={way.report} />
      </details>
      {isPrivate() ? (
        <p>{sending.private}</p>
      ) : (
        <details>
          <summary>{sending.organisation}</summary>
          <ToOrganisation {...way} />
        </details>
      )}
    </section>
  );
}
