/** The panel with a rule: its text, and its proofs. */
import { isolate } from '../../sentence.ts';
import { n } from './forms.ts';

export const benchRule = {
  heading: 'A rule',
  language: 'Language of its words',
  pack: 'Pack',
  rule: 'Rule',
  find: 'Find a rule by its name or title',
  findNone: 'No rule has these words.',
  phrases: (count: number) => n(count, '1 phrase', `${count} phrases`),
  changed: 'changed',
  file: 'File',
  fromLine: (line: number) => `from line ${line}`,
  otherKinds: 'Not signs: what an ad is, and what takes a sign back',
  editor: (rule: string, language: string) => `Text of ${isolate(rule)}, ${isolate(language)}`,
  keys: 'Ctrl+Space offers words that fit. Tab leaves the editor.',
  nothing: 'This rule has no words in this language yet. Write the first ones, or begin with this:',
  begin: 'Begin',
  published: 'As it is published.',
  kept: 'Your change is kept on this device.',
  notKept: 'Your change could not be kept: storage is full or switched off. Save the file now.',
  discard: 'Discard this change',
  newRule: 'Write a new rule',
  newName: 'Name of the new rule',
  newAbout: 'A few English words with “-” between, such as asks-for-a-selfie.',
  newTaken: 'There is a rule of this name already.',
  create: 'Make it',
};

export const benchProofs = {
  heading: 'Proofs',
  trying: 'Being tried.',
  green: 'Every proof holds.',
  toMend: (count: number) => n(count, '1 thing to mend.', `${count} things to mend.`),
  unreadable: 'It cannot be read yet, so what is published stays in force.',
  english: 'These sentences about the file are in English, like the words of the file itself.',
  style: 'About the wording',
  none: 'Nothing to prove yet.',
  all: (count: number) => `All ${count} lines`,
  kinds: {
    catches: 'Must be met',
    ignores: 'Must not be met',
    phrases: 'Phrase',
  },
  outcomes: {
    holds: 'It holds.',
    'not-met': 'It is not met. Add or mend a phrase, or move the line to “ignores”.',
    met: 'It is met. Narrow the phrases, or move the line to “catches”.',
    'no-level': 'It is met but reaches no level. Name stronger signs.',
    level: 'It reaches a level, though it must not.',
    idle: 'No line of “catches” shows this phrase at work. Add one.',
  },
};
