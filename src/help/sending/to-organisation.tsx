import { useId, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import { useWatched } from '../../interface/use-watched.ts';
import { askBackground } from '../../platform/ask.ts';
import { kindsOf } from '../../platform/data-consent.ts';
import { organisations, watchOrganisations } from '../../platform/organisations.ts';
import type { Organisation } from '../../platform/organisations.ts';
import { queue } from '../../platform/outbox.ts';
import { openOwnPage } from '../../platform/pages.ts';
import type { Report } from '../../report/report.ts';
import { envelopeOf } from '../../report/taxii/envelope.ts';
import { Preview } from '../preview.tsx';
import { useKeeping } from '../use-keeping.ts';
import { letLeave } from './let-leave.ts';
import type { WayProps } from './ways.tsx';
import { WhatIsAsked } from './what-is-asked.tsx';

/** Puts a report into the outbox for one organisation. What is said to be kept is on the disk by then. */
export function ToOrganisation({ report, picture }: WayProps) {
  const { sending, consent, settingsPage } = useWords();
  const id = useId();
  const known = useWatched(organisations, watchOrganisations) ?? [];
  const [picked, setPicked] = useState('');
  const { said, keep } = useKeeping(report);
  const [refused, setRefused] = useState<Report>();
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
  // It is kept; the alarm sends it where this cannot.
  const sendNow = (): void => {
    askBackground('sendWaiting').catch(() => undefined);
  };
  const kinds = kindsOf(report, to.credentials);
  const send = async (organisation: Organisation): Promise<void> => {
    // First of all: the browser asks its question on a click alone.
    const may = await letLeave(organisation, kinds);
    setRefused(may ? undefined : report);
    if (may) keep(() => queue(report, organisation, picture), sendNow);
  };
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
      <WhatIsAsked kinds={kinds} name={to.name} />
      <p>
        <button type="button" class="main" onClick={() => void send(to)}>
          {sending.send}
        </button>
      </p>
      {refused === report ? (
        <p role="alert">{consent.notLet}</p>
      ) : (
        <p role={said === 'notKept' ? 'alert' : 'status'}>
          {said === undefined ? '' : sending[said]}
        </p>
      )}
    </>
  );
}
