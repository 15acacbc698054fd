/** What is said of notes that were called wrong: the list in the settings, and the page for who wrote an ad. */
import { n } from './forms.ts';

export const mistake = {
  list: {
    heading: 'What you called a mistake',
    about:
      'You can press “This is a mistake” on a note. Then Lurewatch keeps the day and the signs that were shown. It also keeps how strong the note was, and the version of the rules.',
    nothing: 'It keeps nothing of the ad: no words, no title, no address, no name.',
    empty: 'You have called nothing a mistake.',
    count: (count: number) =>
      n(count, '1 note was called a mistake.', `${count} notes were called a mistake.`),
    day: 'Day',
    level: 'How strong the note was',
    signs: 'Signs',
    remove: (day: string) => `Delete this entry of ${day}`,
    removeAll: 'Delete all entries',
    removed: 'Deleted.',
    undone: 'It is back.',
    tell: 'Tell the people who make Lurewatch',
    tellAbout:
      'This is all that you would tell them. Nothing is sent: read it, copy or save it, and send it yourself if you like.',
  },
  yourAd: {
    title: 'About this note',
    heading: 'Is this your ad?',
    calm: 'Then this is what you should know.',
    lines: [
      'The note says which words of the ad were seen. It does not judge your firm or any person.',
      'Honest ads have such words too. The note says so: this is not proof.',
      'The reader’s own device looked for the words, with fixed rules. No server decided, and nobody was told.',
      'There is no list of firms, so no firm is on one. Nobody can pay to be left out.',
      'When the words of the ad change, or a rule is put right, the note changes too.',
    ],
    used: 'Did somebody else use the name of your firm? Then tell the site that shows the ad.',
    seen: 'What was seen in this ad',
    noAd: 'No ad came with this page. Open it from a note: “Why these signs”, then “Is this your ad?”.',
    rules: 'Read every rule',
    rulesAbout:
      'All rules can be read by everybody, with their words, examples and sources. You can try the words of your ad there.',
    tell: 'Tell us if a rule is wrong',
    tellAbout:
      'This text is ready for you. Change it as you like, copy it, and send it yourself. We send nothing and keep nothing.',
    text: 'Your text',
    letter: {
      greeting: 'Hello,',
      what: 'Lurewatch shows a note on an ad of ours. We think these signs do not fit:',
      why: 'Why we think so:',
      rules: 'Rules:',
      end: 'Thank you.',
    },
  },
};
