import { useEffect, useState } from 'preact/hooks';
import { LanguagePick } from '../interface/language-pick.tsx';
import { useWords } from '../interface/reader.tsx';
import { forgetEverything } from '../platform/forget.ts';
import { settings } from '../platform/settings.ts';

/** Language, the number on the toolbar button, and the one click that leaves nothing behind. */
export function SettingsPart({ packs }: { readonly packs: string }) {
  const { popup, help, plain } = useWords();
  const [number, setNumber] = useState(false);
  const [said, setSaid] = useState<'forgot' | 'failed'>();
  useEffect(() => {
    void settings.get().then((found) => setNumber(found.number));
  }, []);
  const showNumber = (shown: boolean): void => {
    setNumber(shown);
    void settings.change((all) => ({ ...all, number: shown }));
  };
  const forget = (): void => {
    forgetEverything().then(
      () => setSaid('forgot'),
      () => setSaid('failed'),
    );
  };
  return (
    <details>
      <summary>{popup.settings}</summary>
      <LanguagePick />
      <label class="line">
        <input
          type="checkbox"
          checked={number}
          onChange={(event) => showNumber(event.currentTarget.checked)}
        />
        {popup.number}
      </label>
      <p>
        <button type="button" onClick={forget}>
          {popup.forget}
        </button>{' '}
        <span class="fine">{popup.forgetAbout}</span>
      </p>
      {said === undefined ? null : (
        <p role={said === 'failed' ? 'alert' : 'status'}>
          {said === 'failed' ? plain.failed : popup.forgot}
        </p>
      )}
      <p class="fine">{help.installed}</p>
      {packs === '' ? null : (
        <p class="fine">
          {popup.packs}: <bdi dir="ltr">{packs}</bdi>
        </p>
      )}
    </details>
  );
}
