import { useId } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { TextField } from '../interface/text-field.tsx';
import { asksForData } from '../platform/data-consent.ts';
import type { Credentials } from '../platform/organisations.ts';

/** How the server knows the person: as typed, or as it was saved before. */
export interface TypedCredentials {
  readonly kind: Credentials['kind'] | 'same';
  readonly user: string;
  readonly password: string;
  readonly token: string;
}

/** The credentials as typed; undefined: those that were saved. */
export function credentialsOf({
  kind,
  user,
  password,
  token,
}: TypedCredentials): Credentials | undefined {
  if (kind === 'same') return undefined;
  if (kind === 'basic') return { kind, user, password };
  return kind === 'bearer' ? { kind, token: token.trim() } : { kind };
}

interface CredentialsFieldsProps {
  readonly typed: TypedCredentials;
  /** Something was saved before and may stay. */
  readonly maySame: boolean;
  readonly onChange: (typed: TypedCredentials) => void;
}

/** The fields for what an organisation has given the person. */
export function CredentialsFields({ typed, maySame, onChange }: CredentialsFieldsProps) {
  const { organisations: said, consent } = useWords();
  const id = useId();
  const { kind } = typed;
  const kinds: readonly TypedCredentials['kind'][] = [
    ...(maySame ? (['same'] as const) : []),
    'none',
    'basic',
    'bearer',
  ];
  return (
    <>
      <p class="field">
        <label for={id}>{said.how}</label>
        <select
          id={id}
          value={kind}
          onChange={(event) => {
            const picked = kinds.find((one) => one === event.currentTarget.value);
            if (picked !== undefined) onChange({ ...typed, kind: picked });
          }}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {said.kinds[one]}
            </option>
          ))}
        </select>
      </p>
      {kind === 'basic' ? (
        <>
          <TextField
            label={said.user}
            value={typed.user}
            onChange={(user) => onChange({ ...typed, user })}
          />
          <TextField
            label={said.password}
            kind="secret"
            about={said.secretAbout}
            value={typed.password}
            onChange={(password) => onChange({ ...typed, password })}
          />
        </>
      ) : null}
      {kind === 'bearer' ? (
        <TextField
          label={said.token}
          kind="secret"
          about={said.secretAbout}
          value={typed.token}
          onChange={(token) => onChange({ ...typed, token })}
        />
      ) : null}
      {kind !== 'none' && asksForData() ? <p class="fine">{consent.beforeSecret}</p> : null}
    </>
  );
}
