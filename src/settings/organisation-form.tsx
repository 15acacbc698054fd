import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { TextField } from '../interface/text-field.tsx';
import { askBackground } from '../platform/ask.ts';
import { kindsOfAsking } from '../platform/data-consent.ts';
import { originOf, originsOf, saveOrganisation } from '../platform/organisations.ts';
import type { Organisation } from '../platform/organisations.ts';
import { retryFor } from '../platform/outbox.ts';
import { request } from '../platform/permissions.ts';
import { outcomeOf } from './connection.ts';
import type { Outcome } from './connection.ts';
import { credentialsOf, CredentialsFields } from './credentials-fields.tsx';
import type { TypedCredentials } from './credentials-fields.tsx';
import { OutcomeWords } from './outcome-words.tsx';

interface OrganisationFormProps {
  /** The one that is changed; a new one without. */
  readonly before?: Organisation;
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

const collectionPath = /\/collections\/[^/]+\/?$/;

/** Address and credentials of one organisation. The browser is asked about its host on a click here, not before. */
export function OrganisationForm({ before, onSaved, onCancel }: OrganisationFormProps) {
  const { organisations: said } = useWords();
  const [name, setName] = useState(before?.name ?? '');
  const [address, setAddress] = useState(before?.collection ?? '');
  const [typed, setTyped] = useState<TypedCredentials>({
    kind: before === undefined ? 'none' : 'same',
    user: '',
    password: '',
    token: '',
  });
  const [failed, setFailed] = useState<'addressWrong' | 'notAllowed' | 'notSaved'>();
  const [outcome, setOutcome] = useState<Outcome>();
  const whole = wholeAddress(address);
  // What was saved for one server is shown to no other.
  const maySame = before !== undefined && originOf(whole) === originOf(before.collection);
  const shown: TypedCredentials =
    typed.kind === 'same' && !maySame ? { ...typed, kind: 'none' } : typed;
  const credentials = credentialsOf(shown);

  /** Whether we may talk to the host; must be the first thing that a click does. */
  const allowed = async (): Promise<boolean> => {
    setFailed(undefined);
    setOutcome(undefined);
    const origins = originsOf(whole);
    if (origins.length === 0) {
      setFailed('addressWrong');
      return false;
    }
    const yes = await request(
      origins,
      kindsOfAsking(credentials?.kind ?? before?.credentials ?? 'none'),
    );
    if (!yes) setFailed('notAllowed');
    return yes;
  };
  const tested = async (): Promise<Outcome> => {
    setOutcome({ kind: 'testing' });
    const found = await askBackground('collectionsAt', {
      address: whole,
      ...(credentials === undefined ? { ...(before && { saved: before.id }) } : { credentials }),
    });
    const came = outcomeOf(found, whole);
    setOutcome(came);
    if (came.kind === 'chosen') setAddress(came.collection.address);
    return came;
  };
  const keep = async (collection: string): Promise<void> => {
    await saveOrganisation(
      {
        ...(before && { id: before.id }),
        name: name.trim() || new URL(collection).host,
        collection,
      },
      credentials,
    );
    onSaved();
    // What was refused for the old address or the old password may go now.
    if (before !== undefined) {
      await retryFor(before.id);
      askBackground('sendWaiting').catch(() => undefined);
    }
  };
  const save = async (): Promise<void> => {
    if (!(await allowed())) return;
    if (collectionPath.test(whole)) return keep(withSlash(whole));
    const came = await tested();
    if (came.kind === 'chosen') return keep(came.collection.address);
    if (came.kind === 'works') return keep(withSlash(whole));
  };
  const test = async (): Promise<void> => {
    if (await allowed()) await tested();
  };
  const begin = (what: () => Promise<void>): void => {
    what().catch(() => {
      setOutcome(undefined);
      setFailed('notSaved');
    });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        begin(save);
      }}
    >
      <fieldset>
        <TextField label={said.name} value={name} onChange={setName} />
        <TextField label={said.address} kind="address" value={address} onChange={setAddress} />
        <CredentialsFields typed={shown} maySame={maySame} onChange={setTyped} />
        <p class="doors">
          <button type="submit" class="main">
            {said.save}
          </button>
          <button type="button" onClick={() => begin(test)}>
            {said.test}
          </button>
          <button type="button" class="plain" onClick={onCancel}>
            {said.cancel}
          </button>
        </p>
        <output>
          {outcome === undefined ? null : (
            <OutcomeWords outcome={outcome} address={address} onPick={setAddress} />
          )}
        </output>
        {failed === undefined ? null : <p role="alert">{said[failed]}</p>}
      </fieldset>
    </form>
  );
}

function wholeAddress(typed: string): string {
  const bare = typed.trim();
  return bare === '' || bare.includes('://') ? bare : `https://${bare}`;
}

const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
