import { useWords } from '../../interface/reader.tsx';
import { useWatched } from '../../interface/use-watched.ts';
import { allowedKinds } from '../../platform/data-consent.ts';
import { watchPermissions } from '../../platform/permissions.ts';
import type { DataKind } from '../../report/data-kinds.ts';

interface WhatIsAskedProps {
  /** What leaves with the report. */
  readonly kinds: readonly DataKind[];
  /** Of the organisation. */
  readonly name: string;
}

/** What the browser is going to ask on the click that sends, in our words; nothing where it asks nothing. */
export function WhatIsAsked({ kinds, name }: WhatIsAskedProps) {
  const { consent } = useWords();
  const allowed = useWatched(allowedKinds, watchPermissions);
  const missing = kinds.filter((kind) => allowed?.includes(kind) === false);
  if (missing.length === 0) return null;
  return (
    <>
      <p>{consent.asked(name)}</p>
      <ul>
        {missing.map((kind) => (
          <li key={kind}>{consent.kinds[kind]}</li>
        ))}
      </ul>
    </>
  );
}
