/** Every word that a reader sees of us, in English; its shape is the shape of all languages. A file a room. */
import { n } from './forms.ts';
import { exit, helplines, help } from './help.ts';
import { notes } from './notes.ts';
import { popup, check } from './popup.ts';
import { report } from './report.ts';
import { welcome } from './welcome.ts';

const words = {
  name: 'Lurewatch',
  plain: {
    ...notes.plain,
    back: 'Back',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied: 'Could not be copied. Select the text and copy it yourself.',
    save: 'Save as a file',
    remove: 'Delete',
    more: (count: number) => n(count, 'Show 1 more', `Show ${count} more`),
    optional: 'You can leave this empty.',
    failed: 'That did not work. Please try again.',
    help: 'Help',
    language: 'Language',
    languageOfBrowser: 'As in the browser',
    unread: 'No native speaker has read these words yet.',
  },
  levels: {
    danger: 'Strong warning signs',
    caution: 'Things to check',
    none: 'No known warning signs',
  },
  states: {
    danger: 'This ad bears several known signs. That is not proof. Check before you answer.',
    caution: 'Some words in this ad are worth checking. That is not proof.',
    none: 'We looked for known signs and found none. We cannot know if a job is good.',
    'not-a-job-ad': 'Not a job ad. We left it alone.',
    'too-little-text': 'Too little text to check.',
    unreadable: 'Could not be read.',
    unreadableHow:
      'You can tell us: press “Report a reading problem” and send the text that appears to the maintainers. It names the site and the fault, not the ad.',
    picture: 'A picture, not read. We do not read words inside pictures.',
    waiting: 'Not checked yet.',
  },
  short: {
    'not-a-job-ad': 'Not a job ad',
    'too-little-text': 'Too little text',
    unreadable: 'Could not be read',
    picture: 'A picture, not read',
    waiting: 'Not checked yet',
  },
  harms: notes.harms,
  signs: notes.signs,
  banner: notes.banner,
  menu: { check: 'Check this text' },
  toolbar: {
    plain: 'Lurewatch',
    signs: (count: number) =>
      n(count, 'Lurewatch: 1 sign on this page', `Lurewatch: ${count} signs on this page`),
  },
  exit,
  helplines,
  help,
  popup,
  check,
  report,
  welcome,
};

export type Words = typeof words;
export type NoteWords = typeof notes;

export default {
  language: 'en',
  name: 'English',
  /** Who of those who grew up with the language has read these words, and when; undefined: nobody yet. */
  readBy: 'the maintainers, who wrote it',
  words,
};
