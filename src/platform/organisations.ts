/**
 * Organisations that a person sends reports to: each a TAXII 2.1 collection. They and their credentials are in our own
 * database, where no content script can look, on this device only, and are part of no export.
 */
import { all, change, remove } from './database.ts';
import { originOf } from './may-send.ts';
import { refuseInPrivate } from './private-window.ts';
import { fieldsOf, hasTexts } from './tolerant.ts';
import { told } from './told.ts';

/** How we show the server who we are. */
export type Credentials =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic'; readonly user: string; readonly password: string }
  | { readonly kind: 'bearer'; readonly token: string };

/** An organisation as the screens show it: without what is secret. */
export interface Organisation {
  readonly id: string;
  /** What the person calls it. */
  readonly name: string;
  /** Absolute address of the collection, `…/collections/<id>/`. */
  readonly collection: string;
  readonly credentials: Credentials['kind'];
}

interface Held extends Omit<Organisation, 'credentials'> {
  readonly credentials: Credentials;
}

const bell = told('organisations');

const shown = ({ credentials, ...rest }: Held): Organisation => ({
  ...rest,
  credentials: credentials.kind,
});

/** A record that we cannot read is left where it is. */
const isHeld = (row: unknown): row is Held =>
  hasTexts(row, ['id', 'name', 'collection']) && areCredentials(fieldsOf(row)['credentials']);

function areCredentials(found: unknown): found is Credentials {
  const { kind } = fieldsOf(found);
  return (
    kind === 'none' ||
    (kind === 'basic' && hasTexts(found, ['user', 'password'])) ||
    (kind === 'bearer' && hasTexts(found, ['token']))
  );
}

const heldOnes = async (): Promise<readonly Held[]> => (await all('organisations')).filter(isHeld);

/** All organisations, by name. */
export async function organisations(): Promise<readonly Organisation[]> {
  return (await heldOnes()).map(shown).sort((a, b) => a.name.localeCompare(b.name));
}

/**
 * Keeps an organisation, in place of the one with the same id; without an id it is a new one. Without credentials those
 * it has are left as they are. Resolves when it is durably written; rejects with `PrivateWindow` in a private window,
 * and where the disk is full or storage denied.
 */
export async function saveOrganisation(
  {
    id = crypto.randomUUID(),
    name,
    collection,
  }: Pick<Organisation, 'name' | 'collection'> & {
    readonly id?: string;
  },
  credentials?: Credentials,
): Promise<Organisation> {
  refuseInPrivate();
  const none: Credentials = { kind: 'none' };
  const held = { id, name, collection, credentials: credentials ?? none };
  const kept = await change<Held>('organisations', id, (before) => ({
    ...held,
    credentials: credentials ?? before?.credentials ?? none,
  }));
  bell.tell();
  return shown(kept ?? held);
}

/** Removes an organisation and its credentials. Reports that wait for it stay, and are refused as `no-organisation`. */
export async function removeOrganisation(id: string): Promise<void> {
  await remove('organisations', id);
  bell.tell();
}

/** The organisation with its credentials, for whoever sends; undefined when it was removed. */
export async function organisationToAsk(id: string): Promise<Held | undefined> {
  return (await heldOnes()).find((one) => one.id === id);
}

/** The saved credentials of an organisation for an address at its own origin; none for any other. */
export async function credentialsFor(id: string, address: string): Promise<Credentials> {
  const held = await organisationToAsk(id);
  const [origin, own] = [address, held?.collection ?? ''].map(originOf);
  return held !== undefined && origin !== '' && origin === own
    ? held.credentials
    : { kind: 'none' };
}

/** Calls back when an organisation was saved or removed, here or elsewhere, until the returned function is called. */
export const watchOrganisations = bell.watch;

export { originOf, originsOf } from './may-send.ts';
