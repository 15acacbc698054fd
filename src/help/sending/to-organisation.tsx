import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import { askBackground } from '../../platform/ask.ts';
import { organisations, watchOrganisations } from '../../platform/organisations.ts';
import type { Organisation } from '../../platform/organisations.ts';
import { queue } from '../../platform/outbox.ts';
import { openOwnPage } from '../../platform/pages.ts';
import { envelopeOf } from '../../report/taxii/envelope.ts';
import type { Report } from '../../report/report.ts';
import { Preview } from '../preview.tsx';
import type { WayProps } from './ways.tsx';

function useOrganisations(): readonly Organisation[] {
  const [found, setFound] = useState<readonly Organisation[]>([]);
  useEffect(() => {
    const read = (): void => {
      organisations().then(setFound, () => undefined);
    };
    read();
    return watchOrganisations(read);
  }, []);
  return found;
}

/** Puts a report into the outbox for one organisation. What is said to be kept is on the disk by then. */
export function ToOrganisation({ report, picture }: WayProps) {
  const { sending, settingsPage } = useWords();
  const id = useId();
  const known = useOrganisations();
  const [picked, setPicked] = useState('');
  const [asked, setAsked] = useState<{
    readonly report: Report;
    readonly how: 'kept' | 'notKept';
  }>();
  const body = useMemo(() => envelopeOf(report, picture), [report, picture]);
  const to = known.find((one) => one.id === picked) ?? known[0];
  if (to === undefined) {
    return (
      <p>
        {sending.organisationNone}{' '}
        <button type="button" onClick={() => void openOwnPage('settings')}>
          {settingsPage.title}
        </button>
      </p>
    );
  }
  const send = (): void => {
    const keep = async (): Promise<void> => {
      await queue(report, to, picture);
      setAsked({ report, how: 'kept' });
    };
    keep().then(
      // It is kept; the alarm sends it where this cannot.
      () => askBackground('sendWaiting').catch(() => undefined),
      () => setAsked({ report, how: 'notKept' }),
    );
  };
  // A report that was changed since is another one.
  const said = asked?.report === report ? asked.how : undefined;
  return (
    <>
      <p class="fine">{sending.organisationAbout}</p>
      <p class="field">
        <label for={id}>{sending.organisationPick}</label>
        <select id={id} value={to.id} onChange={(event) => setPicked(event.currentTarget.value)}>
          {known.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </p>
      <details>
        <summary id={`${id}-exactly`}>{sending.exactly}</summary>
        <Preview content={body} labelledBy={`${id}-exactly`} />
      </details>
      <p>
        <button type="button" class="main" onClick={send}>
          {sending.send}
        </button>
      </p>
      <p role={said === 'notKept' ? 'alert' : 'status'}>
        {said === undefined ? '' : sending[said]}
      </p>
    </>
  );
}
