import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface OpenedProps {
  readonly summary: ComponentChildren;
  /** Draws what is inside; called only while it is open. */
  readonly children: () => ComponentChildren;
}

/** Something to open whose inside is large: it is drawn only while it is open. */
export function Opened({ summary, children }: OpenedProps) {
  const [open, setOpen] = useState(false);
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {open ? children() : null}
    </details>
  );
}
