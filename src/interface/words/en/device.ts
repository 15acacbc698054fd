/** What the settings say of what is kept on this device: pause, keys, muted sites, settings as a file, old rules. */
import { isolate } from '../../sentence.ts';
import { n } from './forms.ts';

export const device = {
  pause: {
    heading: 'Pause',
    reads: 'Lurewatch is reading job ads. It is not paused.',
  },
  keys: {
    heading: 'Keys',
    about: 'You can use these keys while you look at a page.',
    names: {
      'read-page': 'Read this page',
      'report-page': 'Report the ad in view',
      pause: 'Pause on all sites, or go on',
    },
    none: 'no key yet',
    change: 'Change the keys',
    byAddress: (address: string) =>
      `To change the keys, type ${isolate(address)} in the address bar of the browser.`,
    byAddons: (address: string) =>
      `To change the keys, type ${isolate(address)} in the address bar. Press the gear there and choose the keys for extensions.`,
  },
  muted: {
    heading: 'Muted sites',
    about: 'Nothing is shown on a muted site. A mute ends by itself after a year.',
    noNames:
      'Lurewatch does not write down the name of a muted site. So nobody can read here which sites you saw. That is why this list has days and no names.',
    empty: 'No site is muted.',
    until: (count: number, day: string) =>
      n(count, `1 site is muted until ${day}.`, `${count} sites are muted until ${day}.`),
    unmute: 'Show signs there again',
    unmuteUntil: (day: string) => `Show signs again on sites that are muted until ${day}`,
    unmuteAll: 'Show signs again on all sites',
    unmuted: 'Signs are shown there again.',
    undone: 'It is muted again.',
    ask: 'Is this site muted?',
    askAbout: 'Type the address of a site, such as example.com. It is not kept.',
    look: 'Look',
    notAnAddress: 'This is not the address of a site.',
    is: (host: string, day: string) => `${isolate(host)} is muted until ${day}.`,
    isNot: (host: string) => `${isolate(host)} is not muted.`,
  },
  dismissed: {
    heading: 'Dismissed ads',
    about: 'A dismissed ad has no marks. It is remembered for half a year, without its words.',
    count: (count: number) => n(count, '1 ad is dismissed.', `${count} ads are dismissed.`),
    empty: 'No ad is dismissed.',
    showAll: 'Show signs on all of them again',
    shown: 'Signs are shown on them again.',
    undone: 'They are dismissed again.',
  },
  file: {
    heading: 'Settings as a file',
    about:
      'You can save your settings in a file and open it on another device. Nothing is sent anywhere.',
    holds:
      'The file holds: the language, the number on the toolbar, your countries, what you switched off in packs, and whether all is paused.',
    never: 'It never holds reports, passwords, packs or changes to rules.',
    withMutes: 'Also save muted sites and dismissed ads',
    withMutesAbout:
      'The file does not name them. But somebody who guesses a site can find out whether you muted it.',
    save: 'Save settings as a file',
    saved: 'The file was given to the browser to save.',
    open: 'Open a file of settings',
    found: 'This is what the file would change',
    same: 'The file says the same as your settings. There is nothing to change.',
    what: 'Setting',
    now: 'Now',
    inFile: 'In the file',
    rest: 'All else stays as it is.',
    parts: {
      language: 'Language',
      number: 'Number on the toolbar',
      countries: 'Countries',
      packs: 'Packs and signs switched off',
      paused: 'Paused on all sites',
      mutes: 'Muted sites and dismissed ads',
    },
    yes: 'on',
    no: 'off',
    none: 'none',
    count: (muted: number, dismissed: number) =>
      `muted sites: ${muted}, dismissed ads: ${dismissed}`,
    replaces:
      'The muted sites and dismissed ads of the file take the place of those that you have.',
    take: 'Use these settings',
    leave: 'Keep mine',
    taken: 'The settings of the file are in use.',
    left: 'Nothing was changed.',
    undone: 'Your settings are back.',
    refused: 'The file was not used.',
    reasons: {
      'too-long': 'It is too large for a file of settings.',
      'not-settings': 'It is not a file of settings.',
      newer: 'It was made by a newer Lurewatch. Bring Lurewatch up to date first.',
    },
    broken: (part: string) => `This part of it is broken: ${part}.`,
  },
  age: {
    old: (month: string) => `The rules are from ${month}. Newer ones may know more.`,
    ours: 'They come with Lurewatch. Look in the browser whether there is a newer Lurewatch.',
    fromFile: 'Ask whoever made this pack for a newer file.',
    clock: 'The rules are dated later than today. Is the clock of this device right?',
  },
  later:
    'Some settings here were kept by a newer Lurewatch. They stay as they are, but do not count until it is back.',
};
