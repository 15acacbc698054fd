/** Changes to rules that a volunteer is at work on. They stay in IndexedDB, on this device, until they are discarded. */
import { all, put, remove } from './database.ts';
import { refuseInPrivate } from './private-window.ts';
import { hasTexts } from './tolerant.ts';

/** One rule in one language, as its editor holds it. */
export interface Draft {
  /** `pack/rule/language`. */
  readonly id: string;
  readonly pack: string;
  readonly rule: string;
  /** BCP 47. */
  readonly language: string;
  /** English: the rule's whole file. Any other language: the rule's entry in that language's file, without its indent. */
  readonly text: string;
  /** ISO 8601, UTC. */
  readonly changedAt: string;
}

let channel: BroadcastChannel | undefined;
const others = (): BroadcastChannel => {
  channel ??= new BroadcastChannel('lurewatch drafts');
  return channel;
};

/** Keeps a draft, in place of one with the same id. Rejects when the disk is full, and with `PrivateWindow` in a private window. */
export async function keepDraft(draft: Draft): Promise<void> {
  refuseInPrivate();
  await put('drafts', draft);
  others().postMessage('changed');
}

/** All drafts, by id. */
export async function keptDrafts(): Promise<readonly Draft[]> {
  const found = (await all('drafts')).filter(isDraft);
  return found.sort((a, b) => a.id.localeCompare(b.id));
}

/** Whether a record is one that an editor can hold; any other is left where it is. */
const isDraft = (row: unknown): row is Draft =>
  hasTexts(row, ['id', 'pack', 'rule', 'language', 'text', 'changedAt']);

/** Deletes a draft; nothing happens where there is none. */
export async function removeDraft(id: string): Promise<void> {
  await remove('drafts', id);
  others().postMessage('changed');
}

/** Calls back when another page of ours has changed the drafts, until the returned function is called. */
export function watchDrafts(fn: () => void): () => void {
  const heard = (): void => fn();
  others().addEventListener('message', heard);
  return () => others().removeEventListener('message', heard);
}
