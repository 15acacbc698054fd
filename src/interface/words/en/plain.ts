/** What all rooms say: buttons, levels, states. */
import { notes } from './notes.ts';

export const name = 'Lurewatch';

export const plain = {
  ...notes.plain,
  back: 'Back',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Could not be copied. Select the text and copy it yourself.',
  save: 'Save as a file',
  remove: 'Delete',
  optional: 'You can leave this empty.',
  failed: 'That did not work. Please try again.',
  help: 'Help',
  language: 'Language',
  languageOfBrowser: 'As in the browser',
  unread: 'No native speaker has read these words yet.',
};

export const levels = {
  danger: 'Strong warning signs',
  caution: 'Things to check',
  none: 'No known warning signs',
};

export const states = {
  danger: 'This ad has several known signs. That is not proof. Check before you answer.',
  caution: 'Some words in this ad are worth checking. That is not proof.',
  none: 'We looked for known signs and found none. We cannot know if a job is good.',
  'not-a-job-ad': 'Not a job ad. We left it alone.',
  'too-little-text': 'Too little text to check.',
  unreadable: 'Could not be read.',
  unreadableHow:
    'You can tell us: press “Report a reading problem” and send the text that appears to the maintainers. It names the site and the fault, not the ad.',
  picture: 'A picture, not read. We do not read words inside pictures.',
  waiting: 'Not checked yet.',
};

export const short = {
  'not-a-job-ad': 'Not a job ad',
  'too-little-text': 'Too little text',
  unreadable: 'Could not be read',
  picture: 'A picture, not read',
  waiting: 'Not checked yet',
};
