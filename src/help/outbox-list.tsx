import { useRef, useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { useWatched } from '../interface/use-watched.ts';
import { organisations, watchOrganisations } from '../platform/organisations.ts';
import { outgoing, watchOutbox } from '../platform/outbox.ts';
import { OutboxRow } from './outbox-row.tsx';

/** The reports on their way to organisations: what became of each, and what can be done about it. */
export function OutboxList() {
  const { outbox } = useWords();
  const found = useWatched(outgoing, watchOutbox);
  const known = useWatched(organisations, watchOrganisations) ?? [];
  const [said, setSaid] = useState<'withdrawn' | 'tooLate'>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The row with the pressed button goes away: the keyboard stays near it.
  const gone = (how?: 'withdrawn' | 'tooLate'): void => {
    setSaid(how);
    if (how !== 'tooLate') heading.current?.focus();
  };
  if (found === undefined) return null;
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {outbox.heading}
      </h2>
      <p role={said === 'tooLate' ? 'alert' : 'status'}>{said === undefined ? '' : outbox[said]}</p>
      {found.length === 0 ? <p class="fine">{outbox.none}</p> : null}
      <ul class="listings">
        {found.map((one) => (
          <li key={one.id}>
            <OutboxRow
              one={one}
              to={known.find(({ id }) => id === one.organisation)}
              onGone={gone}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
