import { useEffect, useState } from 'preact/hooks';
import { settings } from '../platform/settings.ts';
import { useWords } from './reader.tsx';

/** Whether the toolbar button bears a number. */
export function NumberSwitch() {
  const { popup } = useWords();
  const [number, setNumber] = useState(false);
  useEffect(() => {
    void settings.get().then((found) => setNumber(found.number));
    return settings.watch((found) => setNumber(found.number));
  }, []);
  const show = (shown: boolean): void => {
    setNumber(shown);
    void settings.change((all) => ({ ...all, number: shown }));
  };
  return (
    <label class="line">
      <input
        type="checkbox"
        checked={number}
        onChange={(event) => show(event.currentTarget.checked)}
      />
      {popup.number}
    </label>
  );
}
