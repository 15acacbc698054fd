/** The background: answers the rooms, keeps the toolbar and the registered readers in step. Remembers nothing
 * in memory: the browser may stop it at any moment. */
import { answerBackground } from '../platform/ask.ts';
import { onceADay, onWake } from '../platform/alarms.ts';
import { forgetExpired, watchChoices } from '../platform/choices.ts';
import type { Trouble } from '../platform/feeds.ts';
import { onCommand, onInstalled, onStart } from '../platform/life.ts';
import { onMenu, putMenu } from '../platform/menus.ts';
import { keepMistake, removeMistakes } from '../platform/mistakes.ts';
import { sendingTime } from '../platform/outbox-times.ts';
import { openOwnPage } from '../platform/pages.ts';
import { watchPermissions } from '../platform/permissions.ts';
import { credentialsFor } from '../platform/organisations.ts';
import { keepReadersRegistered, registerReaders } from '../platform/registered.ts';
import { readerLanguage, settings } from '../platform/settings.ts';
import { bringReader, readTab } from '../platform/tabs.ts';
import { collectionsAt } from '../platform/taxii-search.ts';
import { browserWords } from '../interface/browser-words.ts';
import { explain } from './explain.ts';
import { addFeed, lookAtFeed, lookAtPack } from './feeds/add.ts';
import { lookingTime } from './feeds/times.ts';
import { updateFeeds } from './feeds/update.ts';
import { handOver, takeOver } from './hand-over.ts';
import { bringOnePart, bringPacks } from './packs/bring.ts';
import { addGuest, removeGuest } from './packs/guests.ts';
import { putInStep } from './packs/in-step.ts';
import { listPacks } from './packs/list.ts';
import { mark } from './mark.ts';
import { showPaused, togglePause } from './paused.ts';
import { reportTab } from './report-tab.ts';
import { sendWaiting } from './send-waiting.ts';

/** Nobody but our own pages has a feed looked at. */
const forStrangers: { readonly trouble: Trouble } = {
  trouble: { reason: 'bad-address', details: [] },
};

answerBackground({
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
});

onMenu('check', (text, tab) => {
  void handOver('check', { text, ...(tab?.private === true && { private: true }) });
});
onMenu('report', (text, tab) => {
  if (tab !== undefined) void reportTab(tab, 'menu', text);
});
onCommand('read-page', (tab) => {
  // A page that no extension may enter stays unread; the popup says so.
  if (tab !== undefined) readTab(tab.id).catch(() => undefined);
});
onCommand('pause', () => {
  void togglePause();
});
onCommand('report-page', (tab) => {
  if (tab !== undefined) void reportTab(tab, 'keys');
});

async function setUp(): Promise<void> {
  await putMenu(browserWords(await readerLanguage()).menu);
  await showPaused();
  await registerReaders();
}

/** What could not be sent now has its time set; what the disk refuses is tried in a minute. */
function sendQuietly(): void {
  sendWaiting().catch(() => undefined);
}

/** A disk that is full today may not be so tomorrow. */
function updateQuietly(): void {
  updateFeeds().catch(() => undefined);
}

onInstalled((first) => {
  void setUp();
  sendQuietly();
  void putInStep();
  updateQuietly();
  if (first) void openOwnPage('welcome');
});
onStart(() => {
  void setUp();
  sendQuietly();
  void putInStep();
  updateQuietly();
});
settings.watch(() => {
  void setUp();
});
watchChoices(() => {
  void showPaused();
});
keepReadersRegistered();
watchPermissions(sendQuietly);
onWake(sendingTime, sendQuietly);
onWake(lookingTime, updateQuietly);
onceADay(() => {
  void forgetExpired();
  void putInStep();
  sendQuietly();
  // Its own time is lost where the browser loses what is set.
  updateQuietly();
});
