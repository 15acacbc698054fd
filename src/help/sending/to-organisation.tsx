import { useId, useMemo, useState } from 'preact/hooks';
import { useWords } from '../../interface/reader.tsx';
import { useWatched } from '../../interface/use-watched.ts';
import { askBackground } from '../../platform/ask.ts';
import { organisations, watchOrganisations } from '../../platform/organisations.ts';
import { queue } from '../../platform/outbox.ts';
import { openOwnPage } from '../../platform/pages.ts';
import { envelopeOf } from '../../report/taxii/envelope.ts';
import { Preview } from '../preview.tsx';
import { useKeeping } from '../use-keeping.ts';
import type { WayProps } from './ways.tsx';

/** Puts a report into the outbox for one organisation. What is said to be kept is on the disk by then. */
export function ToOrganisation({ report, picture }: WayProps) {
  const { sending, settingsPage } = useWords();
  const id = useId();
  const known = useWatched(organisations, watchOrganisations) ?? [];
  const [picked, setPicked] = useState('');
  const { said, keep } = useKeeping(report);
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
        <button
          type="button"
          class="main"
          onClick={() => keep(() => queue(report, to, picture), sendNow)}
        >
          {sending.send}
        </button>
      </p>
      <p role={said === 'notKept' ? 'alert' : 'status'}>
        {said === undefined ? '' : sending[said]}
      </p>
    </>
  );
}
