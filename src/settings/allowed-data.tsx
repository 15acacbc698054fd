import { useState } from 'preact/hooks';
import { useWords } from '../interface/reader.tsx';
import { useWatched } from '../interface/use-watched.ts';
import { allowedKinds, takeBackKinds } from '../platform/data-consent.ts';
import { watchPermissions } from '../platform/permissions.ts';
import { useUndoing } from '../interface/undoing.tsx';

/** Which kinds of data may leave in reports, to be taken back; nothing where none was ever allowed on this page. */
export function AllowedData() {
  const { consent } = useWords();
  const allowed = useWatched(allowedKinds, watchPermissions) ?? [];
  const undoing = useUndoing();
  const [pressed, setPressed] = useState(false);
  if (allowed.length === 0 && !pressed) return null;
  const takeBack = (): void => {
    setPressed(true);
    takeBackKinds().then(() => undoing.say(consent.takenBack), undoing.failed);
  };
  return (
    <section>
      <h3 ref={undoing.heading} tabIndex={-1}>
        {consent.heading}
      </h3>
      {undoing.line}
      {allowed.length === 0 ? null : (
        <>
          <p class="fine">{consent.about}</p>
          <ul>
            {allowed.map((kind) => (
              <li key={kind}>{consent.kinds[kind]}</li>
            ))}
          </ul>
          <button type="button" onClick={takeBack}>
            {consent.takeBack}
          </button>
        </>
      )}
    </section>
  );
}
