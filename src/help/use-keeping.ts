import { useState } from 'preact/hooks';
import type { Report } from '../report/report.ts';

interface Keeping {
  /** Undefined for a report that nobody asked to keep, as one is that was changed since. */
  readonly said: 'kept' | 'notKept' | undefined;
  /** Writes it; what is said to be kept is on the disk by then. `afterwards` follows where that went well. */
  readonly keep: (write: () => Promise<unknown>, afterwards?: () => void) => void;
}

/** Keeps a report when the person asks for it, and says how that went. */
export function useKeeping(report: Report): Keeping {
  const [asked, setAsked] = useState<{
    readonly report: Report;
    readonly how: 'kept' | 'notKept';
  }>();
  return {
    said: asked?.report === report ? asked.how : undefined,
    keep(write, afterwards) {
      const done = async (): Promise<void> => {
        await write();
        setAsked({ report, how: 'kept' });
        afterwards?.();
      };
      done().catch(() => setAsked({ report, how: 'notKept' }));
    },
  };
}
