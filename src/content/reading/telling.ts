import { askBackground } from '../../platform/ask.ts';
import type { ToolbarMark } from './toolbar.ts';

/** Changes that come this close together are told once (ms). */
const together = 100;

/** Tells the toolbar what there is to see. */
export interface Telling {
  /** Something has changed: it is told soon, with what else changes meanwhile. */
  changed(): void;
  /** The toolbar has forgotten us. */
  forget(): void;
  stop(): void;
}

/** `mark` is asked for what the toolbar is to say; it is sent when it differs from what was sent last. */
export function tellingOf(mark: () => ToolbarMark): Telling {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = '{"level":"none","signs":0}';

  const tell = (): void => {
    timer = undefined;
    const now = mark();
    const words = JSON.stringify(now);
    if (words === told) return;
    told = words;
    // Nobody answers while the extension is being replaced; the next change tells again.
    askBackground('mark', now).catch(() => (told = ''));
  };
  return {
    changed() {
      timer ??= setTimeout(tell, together);
    },
    forget() {
      told = '';
    },
    stop: () => clearTimeout(timer),
  };
}
