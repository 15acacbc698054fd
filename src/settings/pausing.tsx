import { useWords } from '../interface/reader.tsx';
import { useChoices } from '../interface/use-choices.ts';
import { pause, resume } from '../platform/choices.ts';

/** Whether all is paused, in words, and the switch for it. */
export function Pausing() {
  const { popup, device } = useWords();
  const { paused } = useChoices('');
  return (
    <section>
      <h2>{device.pause.heading}</h2>
      <output>{paused ? popup.paused : device.pause.reads}</output>
      <p>
        <button type="button" onClick={() => void (paused ? resume() : pause())}>
          {paused ? popup.resume : popup.pause}
        </button>
      </p>
    </section>
  );
}
