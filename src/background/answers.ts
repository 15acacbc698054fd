import type { BackgroundAnswers } from '../platform/ask.ts';
import type { Trouble } from '../platform/feeds.ts';
import { keepMistake, removeMistakes } from '../platform/mistakes.ts';
import { credentialsFor } from '../platform/organisations.ts';
import { bringReader, readTab } from '../platform/tabs.ts';
import { collectionsAt } from '../platform/taxii-search.ts';
import { explain } from './explain.ts';
import { addFeed, lookAtFeed, lookAtPack } from './feeds/add.ts';
import { updateFeeds } from './feeds/update.ts';
import { handOver, takeOver } from './hand-over.ts';
import { mark } from './mark.ts';
import { bringOnePart, bringPacks } from './packs/bring.ts';
import { addGuest, removeGuest } from './packs/guests.ts';
import { listPacks } from './packs/list.ts';
import { sendWaiting } from './send-waiting.ts';

/** Nobody but our own pages has a feed looked at. */
const forStrangers: { readonly trouble: Trouble } = {
  trouble: { reason: 'bad-address', details: [] },
};

/** What the background answers: to our own pages more than to scripts in pages, which a hostile page may have taken over. */
export const answers: BackgroundAnswers = {
  bringEngine: async ({ tab, frame }) => {
    if (tab !== undefined) await bringPacks(tab, frame);
  },
  bringPart: async ({ name }, { tab, frame }) => {
    if (tab !== undefined) await bringOnePart(tab, frame, name);
  },
  explain: ({ signs, language }) => explain(signs, language),
  mark: async (found, { tab }) => {
    if (tab !== undefined) await mark(tab, found);
  },
  // A picture comes from the popup alone: a script in a page could make one up.
  openPage: ({ page, picture, private: said, ...rest }, { ownPage, private: apart }) =>
    handOver(page, {
      ...rest,
      ...(ownPage && picture !== undefined && { picture }),
      ...((apart || said === true) && { private: true }),
    }),
  mistaken: (said, { private: apart }) => (apart ? '' : keepMistake(said)),
  notMistaken: async ({ id }) => {
    await removeMistakes([id]);
  },
  // Only our own pages: a content script in a hostile page's process must not read what another tab handed over.
  handedOver: ({ ticket }, { ownPage }) => (ownPage ? takeOver(ticket) : {}),
  readTab: async ({ tab }, { ownPage }) => {
    if (ownPage) await readTab(tab);
  },
  bringReader: async ({ tab }, { ownPage }) => {
    if (ownPage) await bringReader(tab);
  },
  sendWaiting: async ({ ownPage }) => {
    if (ownPage) await sendWaiting();
  },
  collectionsAt: async ({ address, credentials, saved = '' }, { ownPage }) =>
    ownPage
      ? collectionsAt(address, credentials ?? (await credentialsFor(saved, address)))
      : { collections: [] },
  addGuest: ({ text, from }, { ownPage }) =>
    ownPage ? addGuest(text, from) : { refused: 'pack-broken', faults: [] },
  removeGuest: ({ name }, { ownPage }) => (ownPage ? removeGuest(name) : undefined),
  listPacks: ({ language }, { ownPage }) => (ownPage ? listPacks(language) : []),
  lookAtFeed: ({ address, language }, { ownPage }) =>
    ownPage ? lookAtFeed(address, language) : forStrangers,
  lookAtPack: ({ text, language }, { ownPage }) =>
    ownPage ? lookAtPack(text, language) : forStrangers,
  addFeed: (seen, { ownPage }) => (ownPage ? addFeed(seen) : forStrangers),
  updateFeed: async ({ address }, { ownPage }) => {
    if (ownPage) await updateFeeds(address);
  },
};
