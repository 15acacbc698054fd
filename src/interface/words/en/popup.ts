/** What the popup says, and the page that checks a text. */
import { isolate } from '../../sentence.ts';
import { n } from './forms.ts';

export const popup = {
  title: 'Job notes',
  read: (count: number) =>
    n(count, '1 ad was read on this page.', `${count} ads were read on this page.`),
  withSigns: (count: number) => n(count, '1 has signs.', `${count} have signs.`),
  noneRead: 'No ad was found on this page.',
  unread: 'We do not read this page by ourselves.',
  readNow: 'Read this page',
  notReadable: 'The browser does not let us read this page.',
  changed: 'This site has changed; we could not read it. Nothing was checked.',
  changedRetry: 'Read it as any other page',
  changedHow: 'You can also copy an ad’s text and check it below.',
  changedRead: 'This site has changed. We read it as any other page, so some ads may be missing.',
  changedNote:
    'For the maintainers. Nothing is sent: read it, copy it, and send it yourself if you like. It names the site and what we tried, not what you looked at.',
  paused: 'Paused on all sites. Nothing is read.',
  muted: 'Muted on this site. Nothing is shown here.',
  private:
    'This is a private window. Nothing of it is kept: no dismissed ads, no muted sites, no reports.',
  withheld: (site: string) =>
    `Your browser does not let us read ${isolate(site)}, so nothing here is read.`,
  optionalSite: (site: string) => `You have not allowed us to read ${isolate(site)}.`,
  grant: (site: string) => `Allow ${isolate(site)}`,
  pause: 'Pause on all sites',
  resume: 'Go on reading',
  mute: 'Mute this site',
  unmute: 'Show signs on this site again',
  show: 'Show it on the page',
  dismiss: 'Dismiss this ad',
  dismissedAd: 'Dismissed',
  report: 'Report this ad',
  untitled: 'An ad without a title',
  checkHeading: 'Check a text',
  checkLabel: 'Paste a message or an ad',
  check: 'Check',
  fullPage: 'Open in a tab',
  leaveHeading: 'I am there already, or I cannot leave',
  helplines: 'Helplines',
  problem: 'Report a reading problem',
  settings: 'Settings',
  number: 'Show the number of signs on the toolbar button',
  forget: 'Forget everything',
  forgetAbout:
    'Deletes from this browser: settings, choices, kept reports, reports on their way, packs you added, changes to rules, and organisations with what was allowed for them. Files you saved, the clipboard, and what was sent stay.',
  forgot: 'Everything was deleted.',
  packs: 'Rules in use',
  reports: 'Kept reports',
};

export const check = {
  title: 'Check a text',
  about: 'The text is checked on this device. It is sent nowhere and not kept.',
};
