import type { answerTab } from '../platform/ask.ts';
import type { PageState } from '../platform/messages.ts';
import { stepAside } from './aside.ts';
import { boxOf } from './box.ts';
import type { Pointed } from './pointed.ts';
import type { PageReader } from './reading/page-reader.ts';

/** What answering needs of the tab's reader. */
interface Around {
  /** Until it is decided whether the page may be read. */
  readonly decided: () => Promise<void>;
  readonly reader: () => PageReader | undefined;
  readonly pointed: Pointed;
  readonly state: () => PageState;
  readonly keepDismissal: (key: string, dismissed: boolean) => void;
  readonly refresh: () => Promise<void>;
}

/** What a tab answers to the popup and to the background. */
export function answersOf({
  decided,
  reader,
  pointed,
  state,
  keepDismissal,
  refresh,
}: Around): Parameters<typeof answerTab>[0] {
  return {
    pageState: async () => {
      await decided();
      return state();
    },
    readHere: async () => {
      await decided();
      reader()?.readHere();
      return state();
    },
    showListing: ({ key }) => {
      const seat = reader()?.seatOf(key);
      if (seat === undefined) return;
      Element.prototype.scrollIntoView.call(seat.root, { block: 'center' });
      seat.shown?.focus();
    },
    boxOf: async ({ key }) => {
      const seat = reader()?.seatOf(key);
      if (seat === undefined) return undefined;
      await stepAside(document);
      return boxOf(seat.root);
    },
    foremost: async ({ by }) => {
      await decided();
      const found = reader()?.foremost(
        (by === 'menu' ? pointed.withMenu() : undefined) ?? pointed.withKeys(),
      );
      if (found === undefined) return undefined;
      // While the engine's word is waited for we are asked again, and no picture is taken.
      if (found.row.state !== 'waiting') await stepAside(document);
      return { seen: found.row, box: boxOf(found.root) };
    },
    dismiss: ({ key, dismissed }) => {
      if (
        reader()
          ?.listings()
          .some((row) => row.key === key)
      )
        keepDismissal(key, dismissed);
    },
    refresh,
  };
}
