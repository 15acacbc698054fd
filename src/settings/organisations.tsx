import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { useWatched } from '../interface/use-watched.ts';
import {
  organisations,
  originsOf,
  removeOrganisation,
  watchOrganisations,
} from '../platform/organisations.ts';
import type { Organisation } from '../platform/organisations.ts';
import { kindsOfAsking } from '../platform/data-consent.ts';
import { isGranted, request, watchPermissions } from '../platform/permissions.ts';
import { isPrivate } from '../platform/private-window.ts';
import { AllowedData } from './allowed-data.tsx';
import { OrganisationForm } from './organisation-form.tsx';
import { tidyPermissions } from './tidy-permissions.ts';

/** The organisations that reports can be sent to, with a form to add one or change it. */
export function Organisations() {
  const { organisations: said } = useWords();
  const found = useWatched(organisations, watchOrganisations) ?? [];
  const [edited, setEdited] = useState<Organisation | 'new'>();
  const [last, setLast] = useState<'saved' | 'removed'>();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = (how?: 'saved' | 'removed'): void => {
    setEdited(undefined);
    setLast(how);
    heading.current?.focus();
    void tidyPermissions();
  };
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {said.heading}
      </h2>
      <p class="fine">{said.about}</p>
      <output>{last === undefined ? '' : said[last]}</output>
      {found.length === 0 ? <p>{said.none}</p> : null}
      <ul class="listings">
        {found.map((one) => (
          <li key={one.id}>
            <Row one={one} onEdit={() => setEdited(one)} onRemoved={() => close('removed')} />
          </li>
        ))}
      </ul>
      {isPrivate() ? (
        <p>{said.private}</p>
      ) : edited === undefined ? (
        <button type="button" onClick={() => setEdited('new')}>
          {said.add}
        </button>
      ) : (
        <OrganisationForm
          key={edited === 'new' ? 'new' : edited.id}
          {...(edited !== 'new' && { before: edited })}
          onSaved={() => close('saved')}
          onCancel={() => close()}
        />
      )}
      <AllowedData />
    </section>
  );
}

interface RowProps {
  readonly one: Organisation;
  readonly onEdit: () => void;
  readonly onRemoved: () => void;
}

function Row({ one, onEdit, onRemoved }: RowProps) {
  const { organisations: said, plain, outbox } = useWords();
  const [allowed, setAllowed] = useState(true);
  const origins = originsOf(one.collection);
  const kinds = kindsOfAsking(one.credentials);
  useEffect(() => {
    const look = (): void => {
      void isGranted(origins, kinds).then(setAllowed);
    };
    look();
    return watchPermissions(look);
  }, [one.collection, one.credentials]);
  return (
    <>
      <p>
        <bdi dir="auto" class="listing-name">
          {one.name}
        </bdi>{' '}
        <bdi dir="ltr" class="fine">
          {one.collection}
        </bdi>
      </p>
      {allowed ? null : (
        <p>
          {outbox.answers['no-permission']}{' '}
          <button type="button" onClick={() => void request(origins, kinds).then(setAllowed)}>
            {said.allow}
          </button>
        </p>
      )}
      <p class="doors">
        <button type="button" onClick={onEdit}>
          {said.change}
        </button>
        <button type="button" onClick={() => void removeOrganisation(one.id).then(onRemoved)}>
          {plain.remove}
        </button>
      </p>
    </>
  );
}
