import { useEffect, useId, useState } from 'preact/hooks';
import { settings } from '../platform/settings.ts';
import { languages, served } from './languages.ts';
import { useWords } from './reader.tsx';

/** Picks the language of our own words; kept on this device. */
export function LanguagePick() {
  const { plain } = useWords();
  const id = useId();
  const [picked, setPicked] = useState('');
  useEffect(() => {
    void settings.get().then(({ language }) => setPicked(language));
    return settings.watch(({ language }) => setPicked(language));
  }, []);
  const pick = (language: string): void => {
    setPicked(language);
    void settings.change((all) => ({ ...all, language }));
  };
  return (
    <p class="field">
      <label for={id}>{plain.language}</label>
      {/* A file of settings may name one that another of ours serves. */}
      <select
        id={id}
        value={picked === '' ? '' : served(picked)}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{plain.languageOfBrowser}</option>
        {languages().map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
