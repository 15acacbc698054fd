import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { useChoices } from '../interface/use-choices.ts';
import { pause, resume } from '../platform/choices.ts';

/** Whether all is paused, in words, and the switch for it. */
export function Pausing() {
  const { popup, device, plain } = useWords();
  const [failed, setFailed] = useState(false);
  const { paused } = useChoices('');
  return (
    <section>
      <h2>{device.pause.heading}</h2>
      <output>{paused ? popup.paused : device.pause.reads}</output>
      {failed ? <p role="alert">{plain.failed}</p> : null}
      <p>
        <button
          type="button"
          onClick={() => void (paused ? resume() : pause()).then((kept) => setFailed(!kept))}
        >
          {paused ? popup.resume : popup.pause}
        </button>
      </p>
    </section>
  );
}
