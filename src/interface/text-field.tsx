import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly about?: string;
  /** More than one line. */
  readonly rows?: number;
  /** An address, written from left to right; or something that nobody beside may read. */
  readonly kind?: 'address' | 'secret';
}

/** A field that the browser does not remember. */
export function TextField({ label, value, onChange, about, rows, kind }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    dir: kind === undefined ? 'auto' : 'ltr',
    value,
    autocomplete: 'off',
    // Some browsers send what is typed away to have it spelled.
    spellcheck: false,
    ...(about === undefined ? {} : { 'aria-describedby': `${id}-about` }),
  } as const;
  return (
    <p class="field">
      <label for={id}>{label}</label>
      {kind === 'secret' ? (
        <input
          {...shared}
          type="password"
          // Browsers offer to remember a password unless it is called a new one.
          autocomplete="new-password"
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      ) : rows === undefined ? (
        <input type="text" {...shared} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <textarea
          rows={rows}
          {...shared}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
      {about === undefined ? null : (
        <span id={`${id}-about`} class="fine">
          {about}
        </span>
      )}
    </p>
  );
}
