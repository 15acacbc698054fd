/** Packs from outside, guests, as they are kept in our own database. */
import type { Explanations, TitlesOf } from '../packs/explanations.ts';
import { sha256 } from '../report/digest/sha-256.ts';
import { all, one, put, remove } from './database.ts';
import { fieldsOf, hasTexts, textOf } from './tolerant.ts';
import { told } from './told.ts';

/** One guest. It was checked before it was kept. */
export interface KeptGuest {
  /** The pack's name. */
  readonly id: string;
  /** `file`, or the address of the feed that brings it. */
  readonly from: string;
  /** The pack file. */
  readonly text: string;
  /** SHA-256 of that text, hex. */
  readonly sum: string;
  readonly title: string;
  /** What it is called in other languages than English. The first ones were kept without. */
  readonly titles?: TitlesOf;
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** What readers are told of its signs. */
  readonly explanations: Explanations;
  /** Left out of what is in use: an update of ours has taken away what it names. */
  readonly idle?: true;
}

const bell = told('packs');

/** The guest in a record; none where it is not one that we can read: that is left where it is. */
function guestIn(row: unknown): readonly KeptGuest[] {
  if (!hasTexts(row, ['id', 'from', 'text', 'title', 'version', 'date'])) return [];
  const guest = row as KeptGuest;
  // The first ones were kept without their sum.
  const sum = textOf(guest.sum) === '' ? sha256(guest.text) : guest.sum;
  return [
    {
      ...guest,
      sum,
      ...(guest.titles !== undefined && { titles: fieldsOf(guest.titles) as TitlesOf }),
      explanations: fieldsOf(guest.explanations) as Explanations,
    },
  ];
}

/** All guests, by name. */
export async function keptGuests(): Promise<readonly KeptGuest[]> {
  const found = (await all('packs')).flatMap(guestIn);
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** One guest; undefined where there is none of that name. */
export async function keptGuest(name: string): Promise<KeptGuest | undefined> {
  return guestIn(await one('packs', name))[0];
}

/** Keeps a guest, in place of the one of the same name. Rejects when the disk is full or the database denied. */
export async function keepGuest(guest: KeptGuest): Promise<void> {
  await put('packs', guest);
}

/** Lets a guest go. */
export async function dropGuest(name: string): Promise<void> {
  await remove('packs', name);
}

/** Tells all our pages that packs came, changed or went. */
export const tellOfPacks = bell.tell;
/** Calls back when packs came, changed or went, here or elsewhere, until the returned function is called. */
export const watchGuests = bell.watch;
