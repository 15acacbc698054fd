/** The background: wakes for what the browser and the rooms tell it, keeps the toolbar and the registered readers in step.
 * Remembers nothing in memory: the browser may stop it at any moment. */
import { answerBackground } from '../platform/ask.ts';
import { onceADay, onWake } from '../platform/alarms.ts';
import { forgetExpired, watchChoices } from '../platform/choices.ts';
import { onCommand, onInstalled, onStart } from '../platform/life.ts';
import { onMenu, putMenu } from '../platform/menus.ts';
import { sendingTime } from '../platform/outbox-times.ts';
import { openOwnPage } from '../platform/pages.ts';
import { watchPermissions } from '../platform/permissions.ts';
import { keepReadersRegistered, registerReaders } from '../platform/registered.ts';
import { readerLanguage, settings } from '../platform/settings.ts';
import { readTab } from '../platform/tabs.ts';
import { browserWords } from '../interface/browser-words.ts';
import { lookingTime } from './feeds/times.ts';
import { updateFeeds } from './feeds/update.ts';
import { answers } from './answers.ts';
import { handOver } from './hand-over.ts';
import { putInStep } from './packs/in-step.ts';
import { showPaused, togglePause } from './paused.ts';
import { reportTab } from './report-tab.ts';
import { sendWaiting } from './send-waiting.ts';

answerBackground(answers);

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
