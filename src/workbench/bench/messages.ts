/**
 * What the workbench's page and its worker say to each other; plain data all. The page does not post these by hand:
 * `client.ts` turns them into calls that give promises (`Bench`).
 */
import type { Listing } from '../../model.ts';
import type { Catalogue } from './told/catalogue.ts';
import type { Draft, Laid } from './told/draft.ts';
import type { Effect } from './told/effect.ts';
import type { Explained } from './told/explained.ts';
import type { ProofEffect, Proved } from './told/proved.ts';

/** How far something is; `of` is absent where nobody knows. `listings` counts those that were judged, or lines of proofs. */
export interface Progress {
  readonly done: number;
  readonly of?: number;
  readonly listings: number;
}

/** What the page can ask, and what it is told. */
export interface Asks {
  /** Loads packs and engine; the first thing to ask. */
  readonly open: { readonly ask: object; readonly answer: Catalogue };
  /** These drafts, and no others, lie over the packs from now on. */
  readonly lay: {
    readonly ask: { readonly drafts: readonly Draft[] };
    readonly answer: { readonly laid: readonly Laid[]; readonly catalogue: Catalogue };
  };
  readonly explain: { readonly ask: { readonly listing: Listing }; readonly answer: Explained };
  /** Held against the drafts that are laid; this one need not be among them. */
  readonly prove: { readonly ask: Draft; readonly answer: Proved };
  /** Our own labelled listings, judged without and with the drafts. */
  readonly effectOnBoard: { readonly ask: object; readonly answer: Effect };
  /** The examples of all rules in all languages but those that are drafted. */
  readonly effectOnProofs: { readonly ask: object; readonly answer: ProofEffect };
  /** A file as `scan` reads it (`.jsonl`, `.csv`, `.txt` by its name), with a `label` where there is one. */
  readonly effectOnFile: {
    readonly ask: { readonly name: string; readonly file: Blob };
    readonly answer: Effect;
  };
}
export type AskName = keyof Asks;

/** Page to worker. */
export type ToWorker =
  | {
      readonly [Name in AskName]: {
        readonly id: number;
        readonly name: Name;
        readonly ask: Asks[Name]['ask'];
      };
    }[AskName]
  | { readonly cancel: number };

/** Worker to page; `id` is that of what was asked. A fault is a sentence in English. */
export type ToPage =
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly fault: string; readonly cancelled: boolean };

/** The worker as the page sees it. A promise rejects with a `BenchError`; with an `AbortError` once it was cancelled. */
export interface Bench {
  open(): Promise<Catalogue>;
  lay(drafts: readonly Draft[]): Promise<Asks['lay']['answer']>;
  explain(listing: Listing): Promise<Explained>;
  prove(draft: Draft): Promise<Proved>;
  effectOnBoard(way?: Way): Promise<Effect>;
  effectOnProofs(way?: Way): Promise<ProofEffect>;
  effectOnFile(file: File, way?: Way): Promise<Effect>;
  /** Ends the worker. */
  close(): void;
}

/** How something long is watched and stopped. */
export interface Way {
  readonly progress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}
