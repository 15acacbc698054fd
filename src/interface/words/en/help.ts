/** What the help pages say: helplines, what to do, and the way out. */
export const exit = {
  button: 'Leave this page now',
  key: 'The Esc key also leaves. Your browser history stays.',
  about:
    'Closes this page at once and shows the weather. Pressing Shift three times does the same. It does not erase your browser history.',
};

export const helplines = {
  heading: 'Helplines',
  here: 'Where I am now',
  home: 'My country (for the embassy)',
  pick: 'Choose a country',
  keep: 'Remember these countries on this device',
  none: 'We know no checked helpline for this country yet.',
  world: 'Everywhere',
  order: 'Chat and text messages come first, because nobody hears them.',
  captive: 'Do not call from a phone that others control.',
  chat: 'Chat or text:',
  phone: 'Phone:',
  web: 'Web page:',
  mail: 'Mail:',
  languages: 'Languages:',
  hours: 'Hours:',
  hoursUnknown: 'unknown',
  checked: (date: string) => `As printed by the source on ${date}.`,
  checkedUnknown: 'As printed by the source, date unknown.',
  compared: (date: string) => `Compared with its source on ${date}.`,
  sure: {
    own: 'Printed by the office itself.',
    authority: 'Told by another public office.',
    told: 'Told by news or a list, not by the office itself.',
  },
  source: 'Source',
  verify: 'Numbers change. Check on the official site where you can.',
  kinds: {
    police: 'Police',
    trafficking: 'Help line against human trafficking',
    'foreign-ministry': 'Embassy or foreign ministry',
    'labour-migration': 'Office for work abroad',
    organisation: 'Organisation',
    'cyber-fraud': 'Online fraud report',
    platform: 'Site with ads',
  },
};

export const help = {
  title: 'Help',
  question: 'Which of these is most like you?',
  about: 'Your choice is not kept.',
  states: {
    looking: {
      name: 'I am looking for a job',
      lines: [
        'An ad shows what the writer wants you to see. A known name can be copied.',
        'Look up the agency yourself in the register of your government. Use the number in the register, not the one in the ad.',
        'A job should cost you nothing. An employer should never keep your passport.',
        'An ad without a mark is not an ad that somebody has checked.',
      ],
    },
    contact: {
      name: 'Someone has offered me a job',
      lines: [
        'Ask: What is the name and the licence number of the firm? Check it in the register.',
        'Ask: What is the address of the place of work? Ask to speak to somebody who works there.',
        'Ask: Which visa? A tourist visa is not for work.',
        'Ask: May I keep my passport? May I leave when I want?',
        'A video call is not proof. Tell one person who invited you and where you would go.',
      ],
    },
    travelling: {
      name: 'I am on my way',
      lines: [
        'You may change your mind at any time, also at the airport. It does not matter who has paid.',
        'Airport staff, border officers and your embassy can help you stop.',
        'Agree on a word with a friend. If you say it, your friend calls for help.',
        'Keep your passport with you. Keep a photo of it where only you can reach it.',
        'If the place of work changes on the way, stop and call somebody you trust.',
      ],
    },
    stuck: {
      name: 'I cannot leave',
      lines: [
        'You know your danger best. Wait until nobody is watching.',
        'Who knows where you are? One message with a place name can help.',
        'Learn one number by heart.',
        'Silent ways are safer than calls.',
        'It is not your fault. Forced work is not your crime.',
      ],
    },
    helping: {
      name: 'I am helping someone',
      lines: [
        'Do not argue with the people who hold them. Do not pay anybody in between, and publish no names.',
        'Write down every hint of the place: photos, shared locations, signs, the last contact.',
        'Keep the messages. Do not delete them.',
        'Tell the embassy of their country. Tell the police unit for such cases too, and a group nearby that helps.',
        'Let them decide when it is safe to write. Do not call first.',
      ],
    },
    gave: {
      name: 'I gave money or documents',
      lines: [
        'It is not your fault. Some people do this for a living.',
        'Money: call your bank, wallet or transfer service now. Ask them to stop the payment.',
        'Passport or identity card: tell the office that issued it. Ask what can be blocked.',
        'Account or SIM card lent: tell the bank or the phone company. Ask a lawyer or a free legal office for advice.',
        'Keep messages, receipts and account numbers. Do not pay again to get money back.',
      ],
    },
  },
  silent: 'Show silent ways to reach help',
  crime:
    'Many rules say that people must not be punished for what they were forced to do. Authorities do not always follow them.',
  installed:
    'Someone who can open the list of extensions of this browser can see this one. Remove it if that is a danger.',
};
