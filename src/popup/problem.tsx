import { useState } from 'preact/hooks';
import { CopyButton } from '../interface/copy-button.tsx';
import { useWords } from '../interface/reader.tsx';
import { ownVersion } from '../platform/pages.ts';
import type { Drift } from '../sites/index.ts';

interface NoteProps {
  readonly about: string;
  readonly lines: Readonly<Record<string, string>>;
}

/** A note for the maintainers, to read and to copy; nothing sends it. */
function Note({ about, lines }: NoteProps) {
  const { popup } = useWords();
  const told = Object.entries({ Lurewatch: ownVersion(), ...lines });
  const text = told.map(([name, value]) => `${name}: ${value}\n`).join('');
  return (
    <details>
      <summary>{popup.problem}</summary>
      <p class="fine">{about}</p>
      <pre dir="ltr">{text}</pre>
      <CopyButton text={text} />
    </details>
  );
}

interface ProblemProps {
  readonly site: string;
  readonly fault: string;
}

/** How to tell the maintainers that something could not be read: a few words that name the site and the fault,
 * and nothing of the ad. */
export function Problem({ site, fault }: ProblemProps) {
  const { states } = useWords();
  return <Note about={states.unreadableHow} lines={{ Site: site, Fault: fault.slice(0, 300) }} />;
}

interface DriftProblemProps {
  readonly site: string;
  readonly drift: Drift;
}

/** How to tell the maintainers that a site has changed: what was tried where, and nothing of what the person saw. */
export function DriftProblem({ site, drift: { address, layouts } }: DriftProblemProps) {
  const { popup } = useWords();
  // The popup draws itself anew all the time; what somebody is reading must not change under their eyes.
  const [time] = useState(() => `${new Date().toISOString().slice(0, 16)}Z`);
  const lines = {
    Site: site,
    Fault: 'nothing found where listings should be',
    Address: address,
    Tried: layouts.join(', '),
    Time: time,
  };
  return <Note about={popup.changedNote} lines={lines} />;
}
