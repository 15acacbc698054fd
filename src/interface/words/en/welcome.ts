/** What the welcome page says. */
export const welcome = {
  title: 'Welcome',
  heading: 'Job ads, with a second look',
  does: 'While you look at job ads, Lurewatch reads them and marks words that are known from bad cases. It quotes the words, says why they matter, and gives you one thing to ask.',
  markAbout: 'On a list, a mark looks like this. It stays away from ordinary ads.',
  cannotHeading: 'What it cannot know',
  cannot: [
    'A sign is not proof. Honest ads can have signs too.',
    'An ad without a mark is not an ad that somebody has checked.',
    'It does not read pictures, and it does not know firms or people.',
  ],
  staysHeading: 'What stays on this device',
  stays: [
    'Everything, unless you send a report yourself. No account, no server of ours: nothing you read is sent anywhere.',
    'It keeps no list of the ads you saw. It keeps a report only if you ask.',
    'Someone who can open the list of extensions of this browser can see this one.',
  ],
  permissionsHeading: 'What it may do, and why',
  permissions: {
    storage: 'Keep your settings on this device.',
    activeTab: 'Read the page you are on when you ask for it, and only then.',
    scripting: 'Put its notes into job pages.',
    alarms:
      'Wake up to send reports that wait. Once a day: forget what you dismissed long ago, and look for newer packs of those you added.',
    contextMenus: 'Offer “Check this text” for words you have selected, and “Report this ad”.',
    boards: (sites: string) => `Read job ads by itself on these sites: ${sites}.`,
  },
  socialHeading: 'Social sites',
  socialAbout:
    'Many offers come by posts and channels. Choose where Lurewatch may look for them. It never reads private chats by itself.',
  allow: 'Allow the chosen sites',
  allowed: 'Allowed. You can change this at any time in the browser’s settings.',
  refused: 'Not allowed. Job boards are read all the same, and you can allow a site later.',
  tryHeading: 'Try it',
  tryAbout: 'This ad is made up. Change it and see.',
  sample:
    'Customer service, Sihanoukville. No experience needed, $2,500 a month. Free flight and dormitory. Your passport is kept by the office. Contact us on Telegram @example_hr.',
  dangerHeading: 'If you are in danger',
  danger: 'Open the help page. It works without a network.',
};
