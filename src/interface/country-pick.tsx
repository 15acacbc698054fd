import { useId } from 'preact/hooks';
import { countryName } from './names.ts';
import { useReader } from './reader.tsx';

interface CountryPickProps {
  readonly label: string;
  /** ISO 3166-1 alpha-2, or empty. */
  readonly value: string;
  readonly known: readonly string[];
  readonly onPick: (country: string) => void;
}

/** A country, picked by the person, in the order of the names in their language. */
export function CountryPick({ label, value, known, onPick }: CountryPickProps) {
  const { language, words } = useReader();
  const id = useId();
  const named = known
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <p class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{words.helplines.pick}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
