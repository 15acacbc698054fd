/** What the ways to send a report say, the list of those on their way, and the settings of organisations. */
import { isolate } from '../../sentence.ts';

export const sending = {
  heading: 'Ways to send it',
  mail: 'By mail',
  mailTo: 'To',
  mailOwn: 'Another address',
  mailAddress: 'Mail address',
  mailWrong: 'This is not a mail address.',
  mailOpen: 'Open my mail program',
  mailAbout:
    'Your mail program opens with the plain text, and keeps a copy. Nothing is sent until you send it there.',
  mailSubject: 'Notes on a job ad',
  mailPaste:
    'The report is too long for a mail that opens by itself. It is on the clipboard: paste it here.',
  mailOpened: 'Your mail program was asked to open.',
  mailLong: 'The text is too long to hand over. It is on the clipboard: paste it into the mail.',
  mailNotCopied:
    'The text is too long to hand over, and it could not be copied. Copy it yourself, and paste it into the mail.',
  site: 'To the site with the ad',
  sitePick: 'Site',
  siteNone:
    'We know no page for reports on this site. Look for a link such as “Report” beside the ad.',
  siteOpen: 'Copy the text and open the page',
  siteAbout:
    'The plain text goes to the clipboard. Paste it where the page asks what is wrong. The site sees your visit.',
  siteOpened: 'The text is on the clipboard. The page was opened.',
  siteNotCopied: 'The text could not be copied. Copy it yourself. The page:',
  organisation: 'To an organisation',
  organisationNone: 'No organisation is set up on this device.',
  organisationPick: 'Organisation',
  organisationAbout:
    'It goes as STIX 2.1, with the parts you chose above. It waits on this device until it has arrived. Until then you can withdraw it.',
  exactly: 'Exactly what is sent',
  send: 'Send',
  kept: 'Kept. It is sent as soon as the organisation can be reached.',
  notKept:
    'Could not be kept, so it is not sent: storage is full or switched off. Copy or save it instead.',
  private:
    'This comes from a private window. Nothing of it is kept: copy it, or save it as a file.',
};

export const outbox = {
  heading: 'Reports on their way',
  none: 'No report is on its way.',
  to: (name: string) => `To ${isolate(name)}`,
  waiting: 'Waits to be sent.',
  sending: 'Is being sent now.',
  sent: (when: string) => `Sent on ${when}.`,
  refused: 'Was not sent. It is not tried again by itself.',
  failed: 'Could not be sent in two weeks. It is not tried again by itself.',
  next: (when: string) => `Next try: ${when}.`,
  asks: (when: string) => `We ask the server again: ${when}.`,
  withdraw: 'Withdraw',
  withdrawn: 'Withdrawn. It was deleted here and is not sent.',
  tooLate: 'Too late to withdraw: a try is under way, or the server has it.',
  tryNow: 'Try now',
  takeOff: 'Take off this list',
  takeOffAbout: 'The organisation keeps what it has.',
  code: (code: number) => `Code of the answer: ${code}.`,
  words: 'In the server’s own words:',
  answers: {
    accepted: 'The server has all of it.',
    received: 'The server has it and is still at work on it.',
    'status-gone': 'The server had it, and no longer tells what became of it.',
    unreachable: 'The server could not be reached.',
    timeout: 'The server did not answer in time.',
    busy: 'The server asks us to come later.',
    'server-error': 'The server has a fault of its own.',
    interrupted: 'The browser was closed during the last try.',
    'no-permission': 'The browser does not let us reach this server. Allow it in the settings.',
    'no-consent':
      'The browser was not allowed to let this report leave. Try it now to be asked again.',
    'no-organisation': 'The organisation is no longer in the settings.',
    'not-https': 'The address is not a protected one (https).',
    redirected: 'The server points to another address. Ask the organisation for the right one.',
    elsewhere: 'The server points to other hosts only. Ask the organisation for its address there.',
    'bad-request': 'The server did not understand what we sent.',
    unauthorised: 'The server does not accept the user name, password or token.',
    forbidden: 'The server does not let this user send reports.',
    'not-found': 'The server knows no such collection.',
    'wrong-media': 'The server speaks another version of the standard.',
    'too-large': 'The report is larger than the server takes.',
    unprocessable: 'The server finds a fault in the report.',
    'not-writable': 'This collection takes no reports.',
    'partly-refused': 'The server refused a part of the report.',
    'all-refused': 'The server refused the report.',
    'not-taxii': 'What answers there is no TAXII 2.1 server.',
    unexpected: 'The server gave an answer that we do not know.',
  },
};

export const organisations = {
  heading: 'Organisations that take reports',
  about:
    'Some organisations take reports by machine (TAXII 2.1). Enter what yours has given you. Nothing goes there until you send a report.',
  none: 'None is set up.',
  add: 'Add an organisation',
  change: 'Change',
  name: 'Name',
  address: 'Address of the collection, or of the server',
  addressWrong: 'The address must begin with https://.',
  how: 'How it knows you',
  kinds: {
    none: 'It does not ask',
    basic: 'User name and password',
    bearer: 'Token',
    same: 'As it is saved',
  },
  user: 'User name',
  password: 'Password',
  token: 'Token',
  secretAbout:
    'Kept in this browser on this device, not encrypted. Anyone who can use this browser can use it.',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved.',
  notSaved: 'Could not be saved: storage is full or switched off.',
  removed: 'Removed. Reports that wait for it are not sent.',
  notAllowed: 'Nothing was saved: the browser was not allowed to reach this host.',
  private: 'This is a private window. Nothing can be saved here.',
  test: 'Test the connection',
  testing: 'The server is being asked.',
  works: 'It works: the server takes reports here.',
  choose: 'The server has more than one place for reports. Choose one:',
  chosen: 'It works. This place was chosen:',
  takesNone: 'The server answers, but takes no reports from this user.',
  allow: 'Allow the connection',
};

export const settingsPage = {
  title: 'Settings',
  all: 'All settings',
};
