/** What the workbench says of itself and of the drafts in it. Each of its panels, and its guide, has a file of its own. */
import { isolate } from '../../sentence.ts';

export const workbench = {
  title: 'Workbench',
  door: 'Try and change the rules',
  about:
    'Try an ad, change a rule, and see at once what that does. Nothing leaves this device. At the end you save a file and send it yourself.',
  loading: 'The rules are being loaded.',
  notLoaded: 'The rules could not be loaded. Reload this page.',
  private: 'This is a private window. Your changes are gone when you close it.',
};

export const benchDrafts = {
  heading: 'Your changes',
  none: 'You have changed nothing yet.',
  about: 'They stay in this browser until you discard them.',
  changedOn: (when: string) => `Changed ${when}`,
  faulty: 'Cannot be read yet',
  open: 'Open',
  discard: 'Discard',
  discarded: (rule: string) => `The change of ${isolate(rule)} was discarded.`,
  files: 'Files to send',
  filesAbout:
    'Each file is whole: what you changed is exchanged in it, everything else is as published.',
  save: (name: string) => `Save ${isolate(name)}`,
  saved: 'It was saved where your browser puts files.',
  notReady: 'One of your changes cannot be read yet. You can save the file all the same.',
  place: 'Its place in the project:',
};
