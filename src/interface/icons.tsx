const box = {
  width: 20,
  height: 20,
  viewBox: '0 0 20 20',
  fill: 'none',
  'aria-hidden': true,
} as const;
const line = { stroke: 'currentColor', 'stroke-width': 1.75, 'stroke-linecap': 'round' } as const;

/** "There is something to read here": an i in a square. No alarm, no tick, no shield. */
export function NoteIcon() {
  return (
    <svg {...box}>
      <rect x="2" y="2" width="16" height="16" rx="4" {...line} />
      <path d="M10 9.2v4.6" {...line} />
      <circle cx="10" cy="6.2" r="1.1" fill="currentColor" />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg {...box}>
      <path d="M5 5l10 10M15 5L5 15" {...line} />
    </svg>
  );
}

/** Points down while there is more to open, up when it is open. */
export function MoreIcon({ open }: { readonly open: boolean }) {
  return (
    <svg {...box} width={14} height={14}>
      <path d={open ? 'M4 13l6-6 6 6' : 'M4 7l6 6 6-6'} {...line} />
    </svg>
  );
}
