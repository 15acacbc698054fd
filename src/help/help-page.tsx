import { useEffect, useState } from 'preact/hooks';
import { helpStates, kindsFirst, placeOf, stateAt } from '../interface/help-states.ts';
import type { HelpState } from '../interface/help-states.ts';
import { Helplines } from '../interface/helplines.tsx';
import { PageFrame } from '../interface/page-frame.tsx';
import { useWords } from '../interface/reader.tsx';
import { useHanded } from './handed.ts';

/** The picked state lives in the address alone, as a bare number; nothing is kept. */
function usePicked(): { readonly picked: HelpState | undefined; readonly wasMoved: boolean } {
  const [picked, setPicked] = useState(stateAt(location.hash));
  // The button that was pressed is gone, and the focus with it.
  const [wasMoved, setWasMoved] = useState(false);
  useEffect(() => {
    const moved = (): void => {
      setPicked(stateAt(location.hash));
      setWasMoved(true);
    };
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  return { picked, wasMoved };
}

/** `replace`, so that the way back does not lead through what was picked. */
function pick(place: string): void {
  location.replace(`#${place}`);
}

/** Six states to pick; the helplines of the countries that the person picks. */
export function HelpPage() {
  const { help } = useWords();
  const { picked, wasMoved } = usePicked();
  if (picked === 'stuck') return <Stuck takesFocus={wasMoved} />;
  if (picked !== undefined) return <Picked key={picked} state={picked} takesFocus={wasMoved} />;
  return (
    <PageFrame heading={help.title} takesFocus={wasMoved}>
      <FirstStep />
      <h2>{help.question}</h2>
      <p class="fine">{help.about}</p>
      <ul class="choices">
        {helpStates.map((state) => (
          <li key={state}>
            <button type="button" class="wide" onClick={() => pick(placeOf(state))}>
              {help.states[state].name}
            </button>
          </li>
        ))}
      </ul>
      <h2>{useWords().helplines.heading}</h2>
      <Helplines />
      <p class="fine">{help.installed}</p>
    </PageFrame>
  );
}

/** The one step for the harm that a banner named, when the page was opened from there. */
function FirstStep() {
  const { harms } = useWords();
  const harm = useHanded()?.harm;
  return harm === undefined ? null : <p class="step">{harms[harm].step}</p>;
}

interface PickedProps {
  readonly state: Exclude<HelpState, 'stuck'>;
  readonly takesFocus: boolean;
}

function Picked({ state, takesFocus }: PickedProps) {
  const { help, helplines, plain } = useWords();
  const { name, lines } = help.states[state];
  return (
    <PageFrame heading={name} takesFocus={takesFocus}>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {state === 'looking' ? null : (
        <>
          <h2>{helplines.heading}</h2>
          <Helplines first={kindsFirst[state]} />
        </>
      )}
      <p class="end">
        <button type="button" onClick={() => pick('0')}>
          {plain.back}
        </button>
      </p>
    </PageFrame>
  );
}

/** Short enough for one look, without a form and without a request; one key from gone. */
function Stuck({ takesFocus }: Pick<PickedProps, 'takesFocus'>) {
  const { help, helplines, plain } = useWords();
  const [silent, setSilent] = useState(false);
  const [moved, setMoved] = useState(takesFocus);
  const { name, lines } = help.states.stuck;
  if (silent) {
    return (
      <PageFrame heading={helplines.heading} oneKey takesFocus>
        <p>{help.crime}</p>
        <Helplines first={kindsFirst.stuck} />
        <p class="end">
          <button type="button" onClick={() => setSilent(false)}>
            {plain.back}
          </button>
        </p>
      </PageFrame>
    );
  }
  return (
    <PageFrame heading={name} brief oneKey takesFocus={moved}>
      <ul class="lines tight">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="doors">
        <button
          type="button"
          onClick={() => {
            setMoved(true);
            setSilent(true);
          }}
        >
          {help.silent}
        </button>
        <button type="button" class="plain" onClick={() => pick('0')}>
          {plain.back}
        </button>
      </p>
    </PageFrame>
  );
}
