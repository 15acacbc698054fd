/**
 * How the two content scripts know each other. They are two bundles in one isolated world, so they
 * share no module: only this property of the global object, which pages cannot see.
 */
import type { Listing, Span, Verdict } from '../model.ts';
import type { BroughtNotes } from '../interface/notes.ts';
import type { askBackground } from '../platform/ask.ts';
import type { SeenListing } from '../platform/messages.ts';
import type { RecordPart } from '../scoring/match/record.ts';
import type { InUse } from '../scoring/switched-off.ts';
import type { Found } from '../sites/index.ts';

/** Something of ours that stands in the page for one listing. */
export interface Shown {
  /** Takes it out, and the marks on the words with it. */
  remove(): void;
  /** Gives it the keyboard's focus. */
  focus(): void;
  /** Whether it is still where we put it. */
  stands(): boolean;
  /** Puts it back where it belongs, with marks on the words as they are now. */
  restore(found: Found): void;
}

/** What is shown of a listing, and what happens when the person uses it. */
export interface Showing {
  readonly found: Found;
  readonly verdict: Verdict;
  /** The listing as the popup and the report page know it. */
  seen(): SeenListing;
  /** Keeps a dismissal, or takes it back; what is shown elsewhere of the same listing goes or comes. */
  dismiss(dismissed: boolean): void;
  /** What could not be done, for the popup. */
  failed(failure: string): void;
}

/** What the engine's script gives to the reader's. */
export interface EnginePart {
  judge(listing: Listing): Verdict;
  /** Brings what the letters of a listing ask for beyond what has come; undefined where nothing is lacking. */
  lacks(listing: Listing): Promise<void> | undefined;
  /** Shows what a verdict asks for; the caller has decided that something is to be shown. */
  show(showing: Showing): Shown;
  /** Says politely, for screen readers, how many ads on this page bear signs. */
  announce(listings: number): void;
  /** Takes everything out that is not one listing's. */
  leave(): void;
}

/** What the reader's script gives to the engine's. */
export interface Bond {
  /** BCP 47 language that the reader has chosen, or the browser's. */
  language(): Promise<string>;
  readonly ask: typeof askBackground;
  /** Where on the page a stretch of a listing's words stands now. */
  rangesOf(found: Found, span: Span): readonly Range[];
  /** False once the extension was switched off, removed or replaced while this page stayed open. */
  isAlive(): boolean;
  /** The parts of the engine's record that were brought, by name; each is put here by a script of its own. */
  readonly parts: Map<string, RecordPart>;
  /** What counts in place of the packs we ship; put here by the background, before the engine comes. */
  use?: InUse;
  /** The words of our notes, where they are not English; put here by a script of their own, before the engine comes. */
  notes?: BroughtNotes;
  /** Listings that wait for the engine. */
  waiting(): readonly Listing[];
  /** Called by the engine's script; made once all that it needs has come, a second engine not at all (false). */
  arrive(make: () => Promise<EnginePart>): Promise<boolean>;
  /** Takes all of ours out of the page and stops for good. */
  end(): void;
}

/** Scripts that bring parts use this name: those made by `src/cli/generate.ts`, and `platform/tabs.ts`. */
const name = Symbol.for('lurewatch');

/** The reader that lives in this page, if any. */
export function bondHere(): Bond | undefined {
  const found: unknown = Reflect.get(globalThis, name);
  return isBond(found) ? found : undefined;
}

/** Makes a reader known to the engine, and to a second reader. */
export function bind(bond: Bond): void {
  Reflect.set(globalThis, name, bond);
}

function isBond(value: unknown): value is Bond {
  return typeof value === 'object' && value !== null && 'arrive' in value;
}
